package campaignbot.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.campaign.ImpossibleFigure;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Platform;
import campaignbot.campaign.Results;
import campaignbot.understanding.ResultsSaid.OfOne;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsImportTest {
  private static final ResultsImport IMPORT = new ResultsImport();

  private static Optional<ResultsFile> read(String text) {
    return IMPORT.read("results.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<OfOne> taken(String text) {
    return ((ResultsFile.Read) read(text).orElseThrow()).of();
  }

  private static OfOne ana(Optional<Platform> platform, Map<Measure, Long> figures) {
    return new OfOne("ana", platform, new Results(figures), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handle,platform,posts,reach,engagements\n@Ana,Instagram,2,\"12,400\",310\n",
        "Engagements;Reach;Account name;Posts;Platform\n310;12.4k;ana;2;IG\n",
        "Usuario,Plataforma,Publicaciones,Alcance,Interacciones\nana,instagram,2,12400,310\n",
        "帳號,平台,帖文,觸及人數,互動\nana,instagram,2,12400,310\n",
        "Our report\n\ncreator\tnetwork\tposts\treach\tlikes\tcomments\nana\tig\t2\t12400\t300\t10",
        "link,posts,reach,likes,engagements\nhttps://www.instagram.com/ana/,2,12400,7,310\n",
        """
        creator,platform,planned_posts,cost,currency,expected_p10,in_range,posts,reach,engagements
        ana,instagram,3,288.84,USD,799.2,inside,2,12400,310
        """,
        """
        [{"handle":"ana","platform":"instagram","posts":2,"reach":12400,"engagements":310}]
        """,
      })
  void columnsAreTakenInAnyOrderAndSeveralLanguages(String text) {
    var figures = Map.of(Measure.POSTS, 2L, Measure.REACH, 12_400L, Measure.ENGAGEMENTS, 310L);
    assertThat(taken(text)).containsExactly(ana(Optional.of(Platform.INSTAGRAM), figures));
  }

  @Test
  void whatIsEmptyStaysOpenAndARowWithoutFiguresIsLeftOut() {
    assertThat(taken("handle,posts,reach,orders\nana,,12400,-\nbob,,,n/a\n"))
        .containsExactly(ana(Optional.empty(), Map.of(Measure.REACH, 12_400L)));
  }

  @Test
  void aFileWithOneFigureThatCannotBeIsTakenNotAtAll() {
    var text = "handle,posts,reach,orders\nana,2,12400,5\nbob,-1,some,2.5\ncy,1,3%,99999999999\n";
    assertThat(read(text).orElseThrow())
        .isInstanceOfSatisfying(
            ResultsFile.Refused.class,
            refused ->
                assertThat(refused.bad())
                    .containsExactly(
                        bad(3, "bob", Measure.POSTS, "-1", ImpossibleFigure.Why.NEGATIVE),
                        bad(3, "bob", Measure.REACH, "some", ImpossibleFigure.Why.NOT_A_NUMBER),
                        bad(3, "bob", Measure.ORDERS, "2.5", ImpossibleFigure.Why.NOT_WHOLE),
                        bad(4, "cy", Measure.REACH, "3%", ImpossibleFigure.Why.PERCENT),
                        bad(
                            4,
                            "cy",
                            Measure.ORDERS,
                            "99999999999",
                            ImpossibleFigure.Why.TOO_MANY)));
  }

  private static ResultsFile.BadCell bad(
      int line, String who, Measure measure, String said, ImpossibleFigure.Why why) {
    return new ResultsFile.BadCell(line, who, new ImpossibleFigure(measure, said, why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "handle,platform,followers,fee\n@mia.eats,instagram,4200,300\n",
        "handle,followers,likes,comments\n@mia.eats,4200,300,5\n",
        "name,posts\nana,2\n",
        "reach,clicks\n1,2\n",
        "",
        "hello",
        "%PDF-1.4",
      })
  void aListOfCreatorsAndOtherFilesAreNone(String text) {
    assertThat(read(text)).isEmpty();
  }
}
