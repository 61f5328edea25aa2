package campaignbot.discord.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandsTest {
  private static final List<String> LANGUAGES = List.of("es-ES", "es-419", "zh-TW", "zh-CN");

  @ParameterizedTest
  @CsvSource({
    "sales, Ventas, 銷售",
    "traffic, Tráfico, 流量",
    "followers, Seguidores, 追蹤者",
    "engagement, Interacción, 互動",
  })
  void whatACampaignMayAchieveIsChosenInTheLanguageOfWhoeverChooses(
      String value, String spanish, String chinese) {
    var choice = choices("metric").filter(c -> c.getString("value").equals(value)).findFirst();
    var names = choice.orElseThrow().getObject("name_localizations");
    assertThat(LANGUAGES.stream().map(names::getString))
        .containsExactly(spanish, spanish, chinese, chinese);
  }

  @Test
  void networksAreCalledTheSameEverywhere() {
    assertThat(choices("platform"))
        .isNotEmpty()
        .allMatch(
            c -> c.optObject("name_localizations").filter(n -> !n.keys().isEmpty()).isEmpty());
  }

  @Test
  void everyOptionIsDescribedInEveryLanguage() {
    assertThat(Commands.all().stream().flatMap(c -> options(c.toData())))
        .isNotEmpty()
        .allSatisfy(option ->
            assertThat(option.getObject("description_localizations").keys())
                .containsExactlyInAnyOrderElementsOf(LANGUAGES));
  }

  private static Stream<DataObject> options(DataObject of) {
    return of.optArray("options").orElseGet(DataArray::empty).stream(DataArray::getObject)
        .flatMap(o -> Stream.concat(Stream.of(o), options(o)));
  }

  private static Stream<DataObject> choices(String option) {
    return Commands.all().stream()
        .flatMap(c -> options(c.toData()))
        .filter(o -> o.getString("name").equals(option))
        .flatMap(o -> o.getArray("choices").stream(DataArray::getObject));
  }
}
