package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private static final int LONGEST = 10_000;

  /// Words are `/W`, numbers `/N`, signs `/S`; `+` stands before what is glued.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          10k usd in Spain | 10/N +k/W usd/W in/W Spain/W
          we've 5'000      | we've/W 5'000/N
          rock'n'roll      | rock'n'roll/W
          don't            | don't/W
          'tis             | '/S +tis/W
          dogs' day        | dogs/W +'/S day/W
          d’or             | d’or/W
          U.S.A. is        | U.S.A/W +./S is/W
          e.g. this        | e.g/W +./S this/W
          St. Louis        | St/W +./S Louis/W
          one.two          | one/W +./S +two/W
          v2.0             | v/W +2.0/N
          5,000.50         | 5,000.50/N
          5, 000           | 5/N +,/S 000/N
          5.               | 5/N +./S
          5.a              | 5/N +./S +a/W
          .5               | .5/N
          1.2.3            | 1.2.3/N
          24.12.2026       | 24.12.2026/N
          5 000 usd        | 5 000/N usd/W
          5 0000           | 5/N 0000/N
          5  000           | 5  000/N
          50 00            | 50/N 00/N
          1 000 000        | 1 000 000/N
          12 345 678       | 12 345 678/N
          1234 567         | 1234/N 567/N
          5e3              | 5e3/W
          5e+3             | 5e+3/W
          5e-3             | 5e-3/W
          5e3x             | 5e3/W +x/W
          5e               | 5/N +e/W
          5e+              | 5/N +e/W ++/S
          1E9              | 1E9/W
          a1               | a/W +1/N
          1a               | 1/N +a/W
          a1b2             | a/W +1/N +b/W +2/N
          B2B              | B/W +2/N +B/W
          mp3              | mp/W +3/N
          HK$8万           | HK/W +$/S +8/N +万/W
          8万5千           | 8/N +万/W +5/N +千/W
          日本で           | 日/W +本/W +で/W
          東京都           | 東/W +京/W +都/W
          日本123円        | 日/W +本/W +123/N +円/W
          한국 서울        | 한/W +국/W 서/W +울/W
          서울에서         | 서/W +울/W +에/W +서/W
          กรุงเทพ5         | ก/W +รุ/W +ง/W +เ/W +ท/W +พ/W +5/N
          ñandú            | ñandú/W
          naïve            | naïve/W
          mañana5          | mañana/W +5/N
          @ana_b           | @/S +ana/W +_/S +b/W
          #tag             | #/S +tag/W
          a/b              | a/W +//S +b/W
          a-b              | a/W +-/S +b/W
          10-20            | 10/N +-/S +20/N
          10–20            | 10/N +–/S +20/N
          50%              | 50/N +%/S
          $5               | $/S +5/N
          €5               | €/S +5/N
          a👍b             | a/W +👍/S +b/W
          ٥٠٠              | ٥٠٠/N
          ५०               | ५०/N
          １２３           | １２３/N
          ½                | ½/S
          x²               | x/W +²/S
          Ⅳ                | Ⅳ/S
          a_b              | a/W +_/S +b/W
          a…b              | a/W +…/S +b/W
          a。b             | a/W +。/S +b/W
          5。              | 5/N +。/S
          、5              | 、/S +5/N
          1 000 000 usd    | 1 000 000/N usd/W
          12 345 6789      | 12 345/N 6789/N
          1 2345           | 1/N 2345/N
          999 999 999 999  | 999 999 999 999/N
          1e9999 usd       | 1e9999/W usd/W
          a.b.c            | a.b.c/W
          a.b.cd           | a.b/W +./S +cd/W
          ab.c             | ab/W +./S +c/W
          5 000,50         | 5 000,50/N
          5,000 000        | 5,000/N 000/N
          9’999            | 9’999/N
          """)
  void aTextIsCutIntoWordsNumbersAndSigns(String text, String tokens) {
    var words = Words.of(text);
    assertThat(
            IntStream.range(0, words.size())
                .mapToObj(i -> shown(words, i))
                .collect(Collectors.joining(" ")))
        .isEqualTo(tokens);
  }

  private static String shown(Words words, int at) {
    var span = words.span(at, at + 1);
    return (words.isGlued(at) ? "+" : "")
        + words.text().substring(span.start(), span.end())
        + "/"
        + words.get(at).kind().name().charAt(0);
  }

  @Test
  void aTextOfTenThousandCharactersIsReadWhole() {
    assertThat(Words.of("a".repeat(LONGEST)).text()).hasSize(LONGEST);
  }

  @Test
  void aLongerTextEndsBeforeTheWordThatIsCut() {
    var text = "ab ".repeat(LONGEST);
    assertThat(Words.of(text).text()).hasSizeLessThanOrEqualTo(LONGEST).endsWith("ab");
    assertThat(Words.of(text.strip()).size()).isEqualTo(LONGEST / 3);
  }

  @Test
  void aLongerTextThatEndsWithABlankThereLosesNothingMore() {
    assertThat(Words.of("a".repeat(LONGEST) + " b").text()).isEqualTo("a".repeat(LONGEST));
  }

  @Test
  void aLongerTextWithoutBlanksIsCutBetweenCharacters() {
    assertThat(Words.of("a".repeat(LONGEST + 1)).text()).hasSize(LONGEST);
    assertThat(Words.of("a" + "👍".repeat(LONGEST)).text()).hasSize(LONGEST - 1).endsWith("👍");
    assertThat(Words.of("👍".repeat(LONGEST)).text()).hasSize(LONGEST).endsWith("👍");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Yes. Paris", "Why? Paris", "Yes! Paris", "Here: Paris"})
  void aSentenceBeginsBehindAnEnd(String text) {
    assertThat(Words.of(text).beginsSentence(0)).isTrue();
    assertThat(Words.of(text).beginsSentence(1)).isFalse();
    assertThat(Words.of(text).beginsSentence(2)).isTrue();
  }

  @Test
  void capitalsAreTold() {
    var words = Words.of("Paris UK U.K rome");
    assertThat(IntStream.range(0, 4).filter(words::isCapitalised)).containsExactly(0, 1, 2);
    assertThat(IntStream.range(0, 4).filter(words::isAllCapitals)).containsExactly(1, 2);
  }

  @Test
  void beyondItsEndsThereIsNothing() {
    var words = Words.of("one 2");
    assertThat(words.has(-1) || words.has(2) || words.isWord(2) || words.isNumber(-1)).isFalse();
    assertThat(words.has(0) && words.has(1) && words.isWord(0) && words.isNumber(1)).isTrue();
    assertThat(words.is(2, "x") || words.isGlued(0) || words.isGlued(2)).isFalse();
  }

  @Test
  void joinedWordsAreANameWithBlanksBetween() {
    assertThat(Words.of("we like New-York!").joined(2, 6)).isEqualTo("new york");
    assertThat(Words.of("St. Louis").joined(0, 3)).isEqualTo("saint louis");
    assertThat(Words.of("東京都").joined(0, 2)).isEqualTo("東京");
  }
}
