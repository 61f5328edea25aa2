package campaignbot.discord.messages;

import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.utils.config.AuthorizationConfig;

/// Messages as Discord sends them back with a press, read by JDA.
final class Received {
  /// Never connected.
  private static final JDAImpl JDA =
      new JDAImpl(new AuthorizationConfig("token")) {
        @Override
        public boolean isIntent(GatewayIntent intent) {
          return true;
        }
      };

  private static final String FILES = "https://cdn.discordapp.com/attachments/10/";

  private Received() {}

  /// @param listsFiles whether files that are shown by components are in the list of files, too
  static Message message(MessageCreateData sent, boolean listsFiles) {
    var json = Sent.json(sent);
    json.put("id", "1000")
        .put("type", 0)
        .put("channel_id", "10")
        .put("pinned", false)
        .put("mention_everyone", false)
        .put("mentions", DataArray.empty())
        .put("mention_roles", DataArray.empty())
        .put("embeds", DataArray.empty())
        .put("author", DataObject.empty().put("id", "900").put("username", "bot").put("bot", true));
    var attachments = DataArray.empty();
    for (var file :
        json.optArray("attachments").orElse(DataArray.empty()).stream(DataArray::getObject)
            .toList()) {
      attachments.add(attachment(file));
    }
    json.put("attachments", listsFiles ? attachments : DataArray.empty());
    var ids = new AtomicInteger();
    Sent.components(json).forEach(c -> asReceived(c, ids.incrementAndGet(), attachments));
    return JDA.getEntityBuilder().createMessageBestEffort(json, null, null);
  }

  private static DataObject attachment(DataObject file) {
    var url = FILES + "50" + file.getInt("id") + "/" + file.getString("filename") + "?ex=1&is=2";
    return DataObject.empty()
        .put("id", "50" + file.getInt("id"))
        .put("filename", file.getString("filename"))
        .put("description", file.getString("description", null))
        .put("size", 100)
        .put("url", url)
        .put("proxy_url", url);
  }

  private static void asReceived(DataObject component, int id, DataArray attachments) {
    component.put("id", id);
    if (component.getInt("type") == 13) {
      component.put("file", media(component.getObject("file"), attachments));
    }
    if (component.getInt("type") == 12) {
      component.getArray("items").stream(DataArray::getObject)
          .forEach(item -> item.put("media", media(item.getObject("media"), attachments)));
    }
  }

  private static DataObject media(DataObject media, DataArray attachments) {
    var name = media.getString("url").substring("attachment://".length());
    var file =
        attachments.stream(DataArray::getObject)
            .filter(a -> a.getString("filename").equals(name))
            .findFirst()
            .orElseThrow();
    return DataObject.empty()
        .put("url", file.getString("url"))
        .put("proxy_url", file.getString("proxy_url"))
        .put("attachment_id", file.getString("id"))
        .put("width", 1520)
        .put("height", 600)
        .put("content_type", "image/png");
  }
}
