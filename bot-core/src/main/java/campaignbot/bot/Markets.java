package campaignbot.bot;

import campaignbot.campaign.Region;
import campaignbot.catalogue.Catalogue;
import campaignbot.understanding.Places;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Where the creators of a catalogue are.
final class Markets {
  private Markets() {}

  /// Its countries, most creators first.
  static List<Region> of(Catalogue catalogue, Places places, int most) {
    Map<String, Long> creators =
        catalogue.creators().stream()
            .flatMap(c -> c.place().flatMap(Region::country).stream())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return creators.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(most)
        .flatMap(e -> places.country(e.getKey()).stream())
        .toList();
  }
}
