package campaignbot.slack.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private final Decoding decoding = new Decoding("U0BOT00001");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      textBlock =
          """
          10k usd in hong kong                      → 10k usd in hong kong
          food &amp; travel                         → food & travel
          &lt;5k followers                          → <5k followers
          &amp;lt;b&amp;gt;                         → &lt;b&gt;
          <http://nike.com|nike.com> and more       → nike.com and more
          <https://example.com/a?b=1&amp;c=2>       → https://example.com/a?b=1&c=2
          <mailto:a@b.example|a@b.example>          → a@b.example
          <mailto:a@b.example>                      → a@b.example
          in <#C0GENERAL1|general>                  → in #general
          in <#C0GENERAL1>                          → in #C0GENERAL1
          <!date^1392734382^{date}|18 Feb> is fine  → 18 Feb is fine
          <!here> sales                             → @here sales
          <!subteam^S0TEAM001|@team> sales          → @team sales
          <@U0BOT00001> 10k usd                     → 10k usd
          <@U0BOT00001|campaign_bot> 10k usd        → 10k usd
          plan <@U0BOT00001> 10k usd                → plan 10k usd
          “8k” for ‘sales’                          → “8k” for ‘sales’
          a < b and c > d                           → a < b and c > d
          """)
  void theTextIsWhatWasMeant(String written, String meant) {
    assertThat(decoding.of(written)).isEqualTo(meant);
  }

  @Test
  void aPersonIsMarked() {
    assertThat(decoding.of("only me and <@U0BOB00001|bob>"))
        .isEqualTo("only me and " + Person.mark("U0BOB00001"));
  }

  @Test
  void nobodyCanTypeAMark() {
    assertThat(decoding.of("approved by " + Person.mark("U0ALICE001")))
        .isEqualTo("approved by U0ALICE001");
  }

  @Test
  void noMarkComesOutOfEntities() {
    assertThat(decoding.of("&lt;@U0ALICE001&gt;")).isEqualTo("<@U0ALICE001>");
  }

  @Test
  void linesStayLines() {
    assertThat(decoding.of("10k usd\nhong kong\n")).isEqualTo("10k usd\nhong kong");
  }
}
