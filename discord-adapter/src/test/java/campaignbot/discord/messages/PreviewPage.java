package campaignbot.discord.messages;

import static campaignbot.discord.messages.PreviewText.escaped;

import java.util.List;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Messages and forms as a web page that looks roughly like Discord: to see what is sent, not to be
/// it.
final class PreviewPage {
  private static final String STYLE =
      """
      body{font:16px/1.375 "gg sans","Noto Sans","Helvetica Neue",Helvetica,Arial,sans-serif;color:#dbdee1;background:#313338;max-width:760px;margin:24px auto;padding:0 16px}
      h1{font-size:24px;color:#f2f3f5}h2{font-size:12px;color:#949ba4;margin:36px 0 12px;border-top:1px solid #3f4147;padding-top:12px;font-weight:600}
      .message{display:flex;gap:16px}.face{flex:none;width:40px;height:40px;border-radius:50%;background:#1264a3;color:#fff;font-weight:700;display:flex;align-items:center;justify-content:center}
      .body{flex:1;min-width:0;overflow-wrap:anywhere}.who{font-weight:500;color:#f2f3f5}.app{font-size:10px;font-weight:600;background:#5865f2;color:#fff;border-radius:4px;padding:1px 4px;margin:0 6px;vertical-align:2px}.time{color:#949ba4;font-size:12px}
      h3{font-size:20px;line-height:1.375;color:#f2f3f5;margin:4px 0}.small{font-size:13px;line-height:1.4;color:#949ba4}b{font-weight:700;color:#f2f3f5}.text div{white-space:pre-wrap}
      pre{font:14px/1.28 "DejaVu Sans Mono",Consolas,monospace;background:#2b2d31;border:1px solid #1e1f22;border-radius:4px;padding:8px;margin:6px 0;overflow:auto;max-width:100%;box-sizing:border-box}
      .container{background:#2b2d31;border:1px solid #3f4147;border-left:4px solid #1264a3;border-radius:8px;padding:16px;display:flex;flex-direction:column;gap:8px;margin-top:4px}.container pre{background:#1e1f22}
      .row{display:flex;flex-wrap:wrap;gap:8px;margin-top:4px}.button{border-radius:8px;padding:5px 14px;font-weight:500;font-size:14px;background:#4e5058;color:#fff}.style1{background:#5865f2}.style3{background:#248046}.off{opacity:.5}
      .menu{flex:1;max-width:400px;background:#1e1f22;border-radius:8px;padding:9px 12px;color:#949ba4;display:flex;justify-content:space-between}.menu:after{content:"⌄"}.container .menu{background:#1e1f22}
      img{width:100%;max-width:550px;border-radius:8px;display:block}.file{background:#2b2d31;border:1px solid #3f4147;border-radius:8px;padding:12px 16px;max-width:400px;color:#00a8fc;margin-top:4px}.file span{color:#949ba4;font-size:12px;display:block}
      .mention{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 2px;font-weight:500}.window{background:#313338;border:1px solid #1e1f22;border-radius:8px;padding:16px;max-width:440px;box-shadow:0 4px 16px #0006}
      .title{font-size:20px;font-weight:700;color:#f2f3f5;margin-bottom:12px}.label{font-size:14px;font-weight:600;color:#f2f3f5;margin:12px 0 6px}.field{background:#1e1f22;border-radius:4px;height:90px}.feet{display:flex;justify-content:flex-end;gap:8px;margin-top:16px}
      .only{color:#949ba4;font-size:12px;margin-top:4px}
      """;

  private final String picture;

  /// @param picture the address of the picture that stands for every attached one
  PreviewPage(String picture) {
    this.picture = picture;
  }

  /// One message or form, with what it is.
  ///
  /// @param alone whether only one person sees it
  record Shown(String title, DataObject json, boolean alone) {}

  String of(List<Shown> all) {
    return all.stream()
        .map(s -> "<h2>" + escaped(s.title()) + "</h2>\n" + html(s))
        .collect(
            Collectors.joining(
                "\n",
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                    + "<title>Campaign Bot in Discord</title>\n<style>\n"
                    + STYLE
                    + "img{content:url(\""
                    + picture
                    + "\")}\n</style></head><body>\n<h1>What Campaign Bot says in Discord</h1>\n"
                    + "<p>Every kind of message and form, drawn from what is sent."
                    + " Creators and figures are sample data.</p>\n",
                "\n</body></html>\n"));
  }

  private String html(Shown shown) {
    var json = shown.json();
    if (json.hasKey("title")) {
      return "<div class=window><div class=title>"
          + escaped(json.getString("title"))
          + "</div>"
          + inside(json)
          + "<div class=feet><span class=button>Cancel</span><span class=\"button style1\">Submit"
          + "</span></div></div>";
    }
    return "<div class=message><div class=face>CB</div><div class=body><span class=who>Campaign Bot"
        + "</span><span class=app>APP</span><span class=time>10:24</span>\n<div class=text>"
        + PreviewText.html(json.getString("content", ""))
        + "</div>"
        + (json.getInt("flags", 0) >> 15 == 0 ? files(json) : "")
        + inside(json)
        + (shown.alone() ? "<div class=only>Only you can see this</div>" : "")
        + "</div></div>";
  }

  private static String files(DataObject json) {
    return json.optArray("attachments").orElse(DataArray.empty()).stream(DataArray::getObject)
        .map(file -> file(file.getString("filename")))
        .collect(Collectors.joining());
  }

  private static String file(String name) {
    return "<div class=file>" + escaped(name) + "<span>attached</span></div>";
  }

  private String inside(DataObject parent) {
    return parent.optArray("components").orElse(DataArray.empty()).stream(DataArray::getObject)
        .map(this::component)
        .collect(Collectors.joining("\n"));
  }

  private String component(DataObject component) {
    return switch (component.getInt("type")) {
      case 1 -> "<div class=row>" + inside(component) + "</div>";
      case 2 ->
          "<span class=\"button style"
              + component.getInt("style")
              + (component.getBoolean("disabled", false) ? " off" : "")
              + "\">"
              + escaped(component.getString("label"))
              + "</span>";
      case 3, 5 -> "<span class=menu><span>" + chosen(component) + "</span></span>";
      case 10 -> "<div class=text>" + PreviewText.html(component.getString("content")) + "</div>";
      case 12 ->
          "<img alt=\""
              + escaped(component.getArray("items").getObject(0).getString("description"))
              + "\">";
      case 13 -> file(component.getObject("file").getString("url").replaceAll(".*/", ""));
      case 17 -> "<div class=container>" + inside(component) + "</div>";
      case 18 ->
          "<div class=label>"
              + escaped(component.getString("label"))
              + "</div><div class=field></div>";
      default -> throw new IllegalArgumentException("No picture of " + component);
    };
  }

  private static String chosen(DataObject menu) {
    var people =
        menu.optArray("default_values").orElse(DataArray.empty()).stream(DataArray::getObject)
            .map(person -> PreviewText.mention(person.getString("id")))
            .collect(Collectors.joining(" "));
    return people.isEmpty() ? escaped(menu.getString("placeholder", "")) : people;
  }
}
