package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Platform;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {
  /// In nanoseconds: what reads a text once for each of its characters takes minutes.
  private static final long SECONDS_OF_A_LOOP = 5_000_000_000L;

  private static final List<String> SNIPPETS =
      List.of(
          "10k",
          "$",
          "HK$",
          "usd",
          "-",
          "to",
          "between",
          "and",
          "1e999",
          "9".repeat(400),
          "%",
          "max",
          "@ana",
          "without",
          "Georgia",
          "in",
          "2026-02-30",
          "31 February",
          "万",
          "억",
          "ドル",
          "ñ",
          "İ",
          "\u0000",
          "\u202e",
          "\u200f",
          "\ud83d",
          "\udc4d",
          "👍🏽",
          "\n",
          "\t",
          "'",
          "’",
          ".",
          ",",
          "1,2,3.4",
          "0,0",
          "00",
          "Q1",
          "next 999999999 weeks",
          "half",
          "hundred",
          "a",
          "c$",
          "5 0 0");

  @Provide
  Arbitrary<String> messages() {
    return Arbitraries.of(SNIPPETS).list().ofMaxSize(12).map(parts -> String.join(" ", parts));
  }

  @net.jqwik.api.Tag("long")
  @Property(tries = 1000)
  void readsWhateverIsPutTogether(@ForAll("messages") String text) {
    assertThat(Reading.of(text).text()).isEqualTo(text);
  }

  @net.jqwik.api.Tag("long")
  @Property(tries = 500)
  void readsAnyCharacters(@ForAll String text) {
    assertThat(Reading.asked(Asked.BUDGET, text).text()).isEqualTo(text);
  }

  @Tag("long")
  @ParameterizedTest
  @EnumSource(Asked.class)
  void readsNonsenseWhateverWasAsked(Asked asked) {
    var random = new Random(7);
    for (var i = 0; i < 300; i++) {
      var text = new StringBuilder();
      for (var j = random.nextInt(20); j > 0; j--) {
        text.append(SNIPPETS.get(random.nextInt(SNIPPETS.size())));
      }
      assertThat(Reading.asked(asked, text.toString()).text()).hasSize(text.length());
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9",
        "$",
        "10k to ",
        "a ",
        "St. ",
        "万",
        "@x ",
        "max 5% ",
        "1,",
        "one hundred ",
        "a.b/",
        "0",
        "1-"
      })
  void readsALongMonotonousTextToo(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    assertThat(Reading.of(text).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(Asked.class)
  void readsOnlyTheBeginningOfAVeryLongText(Asked asked) {
    var text = "12k usd in Chicago " + "10 ".repeat(33_000) + "in Germany";
    var read = Reading.asked(asked, text);
    assertThat(read.text()).isEqualTo(text);
    assertThat(read.money().getFirst().span()).isEqualTo(new Span(0, 7));
    assertThat(Reading.regions(read)).isEqualTo("Chicago/US");
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "10 ",
        "a",
        "$",
        "in germny ",
        "3 weeks ",
        "for followers ",
        "👍",
        "5 mil ",
        "3 days before ",
        "三万五 ",
        "一百五, ",
        "一万, ",
        "one million, ",
        "to 5k "
      })
  void readsAVeryLongTextInNoTime(String piece) {
    var text = piece.repeat(100_000 / piece.length());
    for (var asked : Asked.values()) {
      Reading.asked(asked, text);
    }
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    Reading.asked(Asked.REGION, text);
    assertThat(threads.getCurrentThreadCpuTime() - before).isLessThan(SECONDS_OF_A_LOOP);
  }

  @ParameterizedTest
  @ValueSource(strings = {"一万, ", "one million, ", "one million, two thousand, "})
  void readsALongListOfSumsInWords(String piece) {
    var text = piece.repeat(2500);
    assertThat(Reading.of(text).text()).isEqualTo(text);
  }

  @Test
  void keepsSpansWithinTheText() {
    var text = "👍🏽 about HK$8万 in 香港 – ok";
    var read = Reading.of(text);
    assertThat(
            text.substring(
                read.money().getFirst().span().start(), read.money().getFirst().span().end()))
        .isEqualTo("HK$8万");
    assertThat(
            text.substring(
                read.regions().getFirst().span().start(), read.regions().getFirst().span().end()))
        .isEqualTo("香港");
  }

  @Test
  void readsTheSameTwice() {
    var text = "12k usd in Chicago for sales, max 2 posts each, no @bob";
    assertThat(Reading.of(text)).isEqualTo(Reading.of(text));
  }

  @Test
  void readsAWholeBriefInOneMessage() {
    var read =
        Reading.of("about 12k usd in Canada for 200 sign-ups, food and travel on insta, in March");
    assertThat(Reading.money(read)).isEqualTo("~USD 12000");
    assertThat(Reading.regions(read)).isEqualTo("CA");
    assertThat(read.target()).hasValue(200);
    assertThat(read.platforms()).containsExactly(Platform.INSTAGRAM);
    assertThat(read.niches()).extracting(n -> n.slug()).containsExactly("food", "travel");
    assertThat(read.window()).isPresent();
  }

  @Test
  void hearsNoWishInContentAfterNo() {
    var read = Reading.of("no, 12k");
    assertThat(read.wish()).isEmpty();
    assertThat(Reading.money(read)).isEqualTo("? 12000");
  }
}
