package campaignbot.discord.fake;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.discord.fake.Interaction.Acknowledgement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A small bot of stock JDA: what the fake sends is what JDA understands.
@Timeout(value = 40, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class EchoBotTest {
  private final FakeDiscord discord = FakeDiscord.start();
  private final EchoBot bot = new EchoBot(discord);
  private final Person alice = discord.alice();
  private final Place campaigns = discord.campaigns();

  EchoBotTest() throws InterruptedException {}

  @BeforeEach
  void beQuick() {
    discord.identifyEvery(Duration.ZERO);
  }

  @AfterEach
  void close() {
    bot.close();
    discord.close();
  }

  @Test
  void talksFromACommandToAThread() {
    var command = discord.slash(alice, campaigns, "echo", Map.of("text", "10k usd – günstig"));
    assertThat(discord.answerTo(command).text()).isEqualTo("10k usd – günstig");
    assertThat(command.acknowledgement()).contains(Acknowledgement.DEFERRED_MESSAGE);

    var thread = discord.awaitThread(campaigns);
    var asked = discord.awaitMessage(thread, 1);
    assertThat(asked.nonce()).contains(command.id());
    assertThat(asked.files())
        .singleElement()
        .satisfies(f -> {
          assertThat(f.name()).isEqualTo("a.bin");
          assertThat(f.description()).isEqualTo("three bytes");
          assertThat(f.content()).containsExactly(1, 2, 3);
        });

    var click = discord.acknowledged(discord.click(alice, asked, "ask"));
    assertThat(click.modal()).isPresent();
    var form = discord.submit(alice, click, Map.of("text", "12k"));
    assertThat(discord.answerTo(form).text()).isEqualTo("12k");
    assertThat(form.ephemerals()).hasSize(1);
    assertThat(discord.whispersTo(alice)).hasSize(1);

    var chosen =
        discord.select(alice, asked, "who", List.of(discord.bob().id(), discord.carol().id()));
    assertThat(discord.answerTo(chosen).text()).isEqualTo("chosen [bob, carol]");
    discord.acknowledged(discord.select(alice, asked, "pick", List.of("2")));
    discord.await("the pick", () -> discord.now(asked).text().equals("picked [2]"));
    assertThat(discord.now(asked).customIds()).isEmpty();

    discord.mention(discord.bob(), thread, "hong kong");
    discord.await("an echo", () -> discord.byBot(thread).getLast().text().contains("hong kong"));
    assertThat(discord.complaints()).isEmpty();
  }
}
