package campaignbot.delivery;

import campaignbot.bot.SharedFiles;
import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Bytes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// Files of a platform that is not there.
final class FakeFiles implements SharedFiles {
  private final Map<String, String> contents = new ConcurrentHashMap<>();
  private final AtomicInteger fetched = new AtomicInteger();
  private volatile boolean broken;

  void put(String id, String content) {
    contents.put(id, content);
  }

  /// From now on, every file breaks us.
  void breakDown() {
    broken = true;
  }

  int fetched() {
    return fetched.get();
  }

  @Override
  public String platform() {
    return "test";
  }

  @Override
  public Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes) {
    fetched.incrementAndGet();
    if (broken) {
      throw new IllegalStateException("A file that nobody thought of");
    }
    var content = contents.get(file.file());
    return content == null
        ? new Fetched.NoAccess(file.name())
        : new Fetched.Content(file.name(), Bytes.of(content));
  }
}
