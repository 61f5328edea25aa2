package campaignbot.discord.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.conversation.TalkKey;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.entities.Message;
import org.junit.jupiter.api.Test;

class UnreadTest {
  private static final TalkKey KEY = new TalkKey("w", "discord", "c", "t");

  private final Unread unread = new Unread(false);
  private final AtomicInteger sent = new AtomicInteger();
  private final Message message = (Message) standIn(Message.class);

  @Test
  void isExplainedOnceAlsoWhereTwoAskForTheLanguageAtOnce() {
    unread.explain(
        KEY,
        message,
        () -> {
          unread.explain(KEY, message, () -> Locale.ENGLISH);
          return Locale.ENGLISH;
        });
    unread.explain(KEY, message, () -> Locale.ENGLISH);
    assertThat(sent).hasValue(1);
  }

  /// Whatever is sent by it is counted.
  private Object standIn(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(),
        new Class<?>[] {type},
        (self, method, _) -> {
          if (method.getName().equals("queue")) {
            sent.incrementAndGet();
          }
          var answer = method.getReturnType();
          if (answer.isInstance(self)) {
            return self;
          }
          if (answer.isInterface()) {
            return standIn(answer);
          }
          return answer == boolean.class ? Boolean.FALSE : null;
        });
  }
}
