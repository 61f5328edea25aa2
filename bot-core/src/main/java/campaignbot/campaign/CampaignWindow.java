package campaignbot.campaign;

import java.time.LocalDate;
import java.util.Optional;

/// When the posts should appear. At least one end is known.
///
/// @param from first day, included
/// @param to last day, included
public record CampaignWindow(Optional<LocalDate> from, Optional<LocalDate> to) {
  public CampaignWindow {
    if (from.isEmpty() && to.isEmpty()) {
      throw new IllegalArgumentException("A window needs a first or a last day");
    }
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "A window cannot end before it begins: " + from + " " + to);
    }
  }

  public static CampaignWindow between(LocalDate from, LocalDate to) {
    return new CampaignWindow(Optional.of(from), Optional.of(to));
  }

  /// Whether only one end is known.
  public boolean isHalf() {
    return from.isEmpty() || to.isEmpty();
  }

  /// The newer window; where that leaves an end open, this one's end, unless it would end before it
  /// begins.
  public CampaignWindow completedBy(CampaignWindow newer) {
    var begin = newer.from.or(() -> from);
    var end = newer.to.or(() -> to);
    return begin.isPresent() && end.isPresent() && end.get().isBefore(begin.get())
        ? newer
        : new CampaignWindow(begin, end);
  }
}
