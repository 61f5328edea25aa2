package campaignbot.catalogue;

import campaignbot.campaign.Region;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A country of the sample catalogue, from `sample-markets.csv`.
///
/// @param creators how many people are invented there
/// @param priceLevel fees compared with the United States: a rough guess
/// @param mega how many accounts have a million followers or more
/// @param cities each as often as its weight
/// @param neighbours countries where part of the audience lives
record SampleMarket(
    String country,
    int creators,
    Currency currency,
    double priceLevel,
    int mega,
    List<Region> cities,
    List<String> names,
    List<String> neighbours) {

  static List<SampleMarket> all() {
    try (var stream = SampleMarket.class.getResourceAsStream("sample-markets.csv")) {
      if (stream == null) {
        throw new IllegalStateException("The bundled sample-markets.csv is missing");
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .skip(1)
          .map(line -> of(line.split(",", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SampleMarket of(String[] cells) {
    return new SampleMarket(
        cells[0],
        Integer.parseInt(cells[2]),
        Currency.getInstance(cells[3]),
        Double.parseDouble(cells[4]),
        Integer.parseInt(cells[5]),
        Arrays.stream(cells[6].split("\\|")).flatMap(c -> city(cells[0], c).stream()).toList(),
        List.of(cells[7].split("\\|")),
        List.of(cells[8].split("\\|")));
  }

  /// From `Munich/DE-BY:4`.
  private static List<Region> city(String country, String text) {
    var weighted = text.split(":", 2);
    var place = weighted[0].split("/", 2);
    var subdivision = place.length > 1 ? Optional.of(place[1]) : Optional.<String>empty();
    var city =
        new Region(Region.Kind.CITY, Optional.empty(), place[0], List.of(country), subdivision, 0);
    return Collections.nCopies(Integer.parseInt(weighted[1]), city);
  }

  static <T> T pick(List<T> choices, Random random) {
    return choices.get(random.nextInt(choices.size()));
  }
}
