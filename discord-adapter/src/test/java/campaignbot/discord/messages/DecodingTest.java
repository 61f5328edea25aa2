package campaignbot.discord.messages;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Person;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecodingTest {
  private final Decoding decoding = new Decoding("900", Set.of("901"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '"',
      textBlock =
          """
          10k usd in hong kong                    → 10k usd in hong kong
          food & travel                           → food & travel
          <5k followers and >1k                   → <5k followers and >1k
          <@900> 10k usd                          → 10k usd
          <@!900> 10k usd                         → 10k usd
          <@&901> 10k usd                         → 10k usd
          plan <@900> 10k usd                     → plan 10k usd
          in <#77>                                → in #general
          in <#78>                                → in #78
          for <@&77>                              → for @general
          from <t:1790812800:R>                   → from 2026-10-01
          from <t:1790812800>                     → from 2026-10-01
          <t:99999999999999999999:R>              → 99999999999999999999
          type </plan-campaign:5>                 → type /plan-campaign
          type </plan-campaign list:5>            → type /plan-campaign list
          nice <:food:12> <a:party:13>            → nice :food: :party:
          <id:customize>                          → #customize
          <https://nike.com/a_b>                  → https://nike.com/a_b
          [nike](https://nike.com) and more       → nike and more
          [nike](<https://nike.com> "shoes")      → nike
          without \\@mei\\_eats                   → without @mei_eats
          without @_mei_ and @a__b                → without @_mei_ and @a__b
          ||secret|| budget                       → secret budget
          **10k** usd                             → 10k usd
          **<#77>**                               → #general
          ~~5k~~ 6k                               → 5k 6k
          `10k usd`                               → 10k usd
          ```10k usd```                           → 10k usd
          `<@900>` stays                          → <@900> stays
          3 * 4 * 5                               → 3 * 4 * 5
          “8k” for ‘sales’                        → “8k” for ‘sales’
          a < b and c > d                         → a < b and c > d
          """)
  void theTextIsWhatWasMeant(String written, String meant) {
    assertThat(
            decoding.of(
                written.replace("\\\\", "\\"), id -> Map.of("77", "general").getOrDefault(id, id)))
        .isEqualTo(meant);
  }

  @Test
  void aPersonIsMarked() {
    var both = "only me and " + Person.mark("12") + " and " + Person.mark("13");
    assertThat(decoding.of("only me and <@12> and <@!13>")).isEqualTo(both);
  }

  @Test
  void nobodyCanTypeAMark() {
    assertThat(decoding.of("approved by " + Person.mark("12"))).isEqualTo("approved by 12");
  }

  @Test
  void anEscapedMentionIsNone() {
    assertThat(decoding.of("\\<@12>")).isEqualTo("<@12>");
  }

  @Test
  void linesStayLines() {
    assertThat(decoding.of("10k usd\nhong kong\n")).isEqualTo("10k usd\nhong kong");
  }

  @Test
  void whatTheBotWritesIsReadBackAsItWas() {
    for (var text :
        new String[] {"drop @_mei_ & *co*", "a\\b [x](y) `z`", "# 1. > -", "@everyone"}) {
      assertThat(decoding.of(Written.marked(text, 2000)).replace("\u200B", "")).isEqualTo(text);
    }
  }
}
