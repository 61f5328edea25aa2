package campaignbot.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/// Newer knowledge of a creator laid over older: what the newer leaves open stays.
final class CreatorUpdate {
  private CreatorUpdate() {}

  static Creator of(Creator old, Creator newer) {
    return new Creator(
        newer.handle(),
        newer.name().equals(newer.handle()) ? old.name() : newer.name(),
        either(newer.person(), old.person()),
        either(newer.platform(), old.platform()),
        either(newer.followers(), old.followers()),
        either(newer.engagement(), old.engagement()),
        either(newer.averageViews(), old.averageViews()),
        either(newer.place(), old.place()),
        newer.niches().isEmpty() ? old.niches() : newer.niches(),
        fees(old.fees(), newer.fees()),
        newer.audienceCountries().isEmpty() ? old.audienceCountries() : newer.audienceCountries(),
        either(newer.contact(), old.contact()),
        postsSeen(old, newer));
  }

  /// Of the newer rates, where there are some: the older posts are not behind them.
  private static OptionalLong postsSeen(Creator old, Creator newer) {
    boolean rated = newer.engagement().isPresent() || newer.averageViews().isPresent();
    return rated ? newer.postsSeen() : either(newer.postsSeen(), old.postsSeen());
  }

  private static <T> Optional<T> either(Optional<T> newer, Optional<T> old) {
    return newer.or(() -> old);
  }

  private static OptionalLong either(OptionalLong newer, OptionalLong old) {
    return newer.isPresent() ? newer : old;
  }

  /// A newer fee replaces the old one of its format; those of other formats stay. A quote that is
  /// only said again stays the quote of its day.
  private static List<Fee> fees(List<Fee> old, List<Fee> newer) {
    var fees = new ArrayList<Fee>();
    newer.forEach(n ->
        fees.add(
            old.stream()
                .filter(o -> o.isSaidBy(n))
                .findFirst()
                .filter(o -> o.quoted().isPresent())
                .orElse(n)));
    old.stream()
        .filter(fee -> newer.stream().noneMatch(n -> n.format() == fee.format()))
        .forEach(fees::add);
    return fees;
  }
}
