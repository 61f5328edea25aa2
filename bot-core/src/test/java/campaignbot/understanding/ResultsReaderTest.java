package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.Measure;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsReaderTest {
  private static final Reader READER = Reader.bundled();
  private static final Set<String> PLAN = Set.of("ana", "bob.eats", "mei chan", "kai_", "美食家");

  /// `ana: posts 2, reach 12400; bob.eats: …`
  private static String read(String text) {
    return READER.results(text, PLAN).of().stream()
        .map(o ->
            o.handle()
                + o.platform().map(p -> " " + p.slug()).orElse("")
                + ": "
                + o.results().figures().entrySet().stream()
                    .map(f -> name(f.getKey()) + " " + f.getValue())
                    .collect(Collectors.joining(", "))
                + o.impossible().stream()
                    .map(i -> " " + i.why() + " " + name(i.measure()) + " '" + i.said() + "'")
                    .collect(Collectors.joining()))
        .collect(Collectors.joining("; "));
  }

  private static String name(Measure measure) {
    return measure.name().toLowerCase(Locale.ROOT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ana: 2 posts, reach 12,400, 310 engagements, 42 clicks, 5 orders | ana: posts 2, reach 12400, engagements 310, clicks 42, orders 5
          results: @ana 12k reach 300 likes; @bob.eats 5,000 reach          | ana: reach 12000, engagements 300; bob.eats: reach 5000
          @ana reach 12k likes 300                                          | ana: reach 12000, engagements 300
          @ana 2 posts reach 12k                                            | ana: posts 2, reach 12000
          @ana reached 12,400 people                                        | ana: reach 12400
          @ana: 300 likes, 20 comments and 10 shares                        | ana: engagements 330
          @ana: 310 engagements (250 likes, 60 comments)                    | ana: engagements 310
          @ana: 250 likes, 60 comments, 330 interactions in all             | ana: engagements 330
          @Ana got 5 new followers and 2 sales                              | ana: orders 2, new_followers 5
          @ana: two posts, 1.2k clicks                                      | ana: posts 2, clicks 1200
          @ana did not post                                                 | ana: posts 0
          @ana: no posts                                                    | ana: posts 0
          @ana: 0 orders                                                    | ana: orders 0
          ana: 3 posts                                                      | ana: posts 3
          Mei Chan: 3 posts, bob.eats: 4 posts                              | mei chan: posts 3; bob.eats: posts 4
          @ana on tiktok: 2 videos                                          | ana tiktok: posts 2
          @kai_ 5 orders                                                    | kai_: orders 5
          @ana (2 reels): reach: 9 500                                      | ana: posts 2, reach 9500
          @ana - reach - 12.400 - clicks - 42                               | ana: reach 12400, clicks 42
          @zoe 5 clicks                                                     | zoe: clicks 5
          @ana: 2 publicaciones, alcance 12.400, 310 interacciones, 42 clics, 5 pedidos | ana: posts 2, reach 12400, engagements 310, clicks 42, orders 5
          @ana：2 則帖文，觸及 12,400，310 次互動，42 次點擊，5 張訂單           | ana: posts 2, reach 12400, engagements 310, clicks 42, orders 5
          @ana觸及1.2萬                                                       | ana: reach 12000
          @美食家：3 篇                                                        | 美食家: posts 3
          """)
  void figuresAreReadAsTheyAreMeant(String text, String read) {
    assertThat(read(text)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ana: reach -5                 | ana:  NEGATIVE reach '-5'
          @ana: 2.5 posts                | ana:  NOT_WHOLE posts '2.5'
          @ana: engagement 3%            | ana:  PERCENT engagements '3'
          @ana: 12,000,000,000 reach     | ana:  TOO_MANY reach '12,000,000,000'
          @ana: 2000 posts, reach 5      | ana: reach 5 TOO_MANY posts '2000'
          """)
  void whatNobodyCanHaveCountedIsTold(String text, String read) {
    assertThat(read(text)).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ana",
        "@ana",
        "drop @ana",
        "who is @ana?",
        "why @ana?",
        "max 2 posts each",
        "2 posts each",
        "how did it go?",
        "we had a reach of 5000",
        "banana 5 posts",
        "@ana is great, reach out to her",
      })
  void whatIsNoFigureOfACreatorIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aMessageMaySayThatItIsAboutResults() {
    assertThat(READER.results("results: @ana 5 clicks", PLAN).announced()).isTrue();
    assertThat(READER.results("Resultados: @ana", PLAN).announced()).isTrue();
    assertThat(READER.results("成果：@ana", PLAN).announced()).isTrue();
    assertThat(READER.results("@ana 5 clicks", PLAN).announced()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          @ana declined                     | ana
          ana can't                         | ana
          @ana said no                      | ana
          unfortunately @ana said no        | ana
          @ana and @bob.eats said no        | ana bob.eats
          @ana declined, @bob.eats can't    | ana bob.eats
          @ana declined and @zoe said no    | ana zoe
          sorry, ana has declined us        | ana
          @ana is not available.            | ana
          @ana no puede                     | ana
          @ana ha dicho que no              | ana
          @ana 婉拒了                        | ana
          @ana唔得                           | ana
          """)
  void whoDeclinesIsRead(String text, String handles) {
    assertThat(READER.declined(text, PLAN)).containsExactlyInAnyOrder(handles.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@ana",
        "@ana said no to tiktok",
        "we can't",
        "they declined",
        "drop @ana",
        "@ana can't wait to post",
        "if @ana declined, who else?",
        "@ana or @bob.eats"
      })
  void whatIsNoRefusalIsNone(String text) {
    assertThat(READER.declined(text, PLAN)).isEmpty();
  }
}
