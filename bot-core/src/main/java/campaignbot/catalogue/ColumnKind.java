package campaignbot.catalogue;

import campaignbot.catalogue.ColumnMeaning.Kind;
import campaignbot.catalogue.ImportReport.IgnoredColumn.Reason;
import campaignbot.catalogue.ImportReport.MappedColumn.Note;
import campaignbot.understanding.Platforms;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// What a column is, decided from its heading and its cells.
sealed interface ColumnKind {
  /// A guess: a column in which every other cell has a `%` holds rates or discounts, not fees.
  double PERCENT_IN_FEES = 0.5;

  /// `Instagram / TikTok` fits; a name that happens to hold a network's is mostly longer, or rare
  /// in its column.
  int LONGEST_NETWORK = 20;

  record Used(ColumnMeaning meaning, List<Note> notes) implements ColumnKind {}

  record Unused(Reason reason) implements ColumnKind {}

  static ColumnKind of(Heading heading, ColumnCells cells, Optional<Currency> usual) {
    if (cells.isEmpty()) {
      return new Unused(Reason.EMPTY);
    }
    return isFee(heading, cells)
        ? fee(heading, cells, usual)
        : heading
            .kind()
            .map(kind -> ofWord(kind, heading, cells))
            .orElseGet(() -> ofCells(heading, cells));
  }

  private static boolean isFee(Heading heading, ColumnCells cells) {
    var kind = heading.kind();
    var priced = kind.filter(k -> k == Kind.FEE).isPresent() || heading.currency().isPresent();
    var nothingElse = kind.isEmpty() || kind.filter(k -> k == Kind.FEE).isPresent();
    var deliverable = heading.format().isPresent() || heading.bare();
    return !heading.unused()
        && nothingElse
        && !cells.areLinks()
        && ((priced && cells.share(c -> c.contains("%")) < PERCENT_IN_FEES)
            || (deliverable && cells.arePrices()));
  }

  private static ColumnKind fee(Heading heading, ColumnCells cells, Optional<Currency> usual) {
    if (heading.bundle()) {
      return new Unused(Reason.BUNDLE);
    }
    if (!cells.mostly(c -> FeeCell.isPrice(c))) {
      return new Unused(Reason.UNREADABLE);
    }
    var notes = new ArrayList<Note>();
    var quoted = heading.currency();
    if (quoted.isEmpty() && !cells.mostly(FeeCell::namesCurrency)) {
      if (usual.isEmpty()) {
        return new Unused(Reason.NO_CURRENCY);
      }
      notes.add(Note.CURRENCY_ASSUMED);
    }
    var format = Formats.fitting(heading.format(), heading.network());
    if (heading.format().isEmpty() && !Formats.hasOne(heading.network())) {
      notes.add(Note.FORMAT_ASSUMED);
    }
    return new Used(meaning(Kind.FEE, heading).fee(format, quoted.or(() -> usual)), notes);
  }

  private static ColumnMeaning meaning(Kind kind, Heading heading) {
    return ColumnMeaning.of(kind).on(heading.network());
  }

  private static ColumnKind ofWord(Kind kind, Heading heading, ColumnCells cells) {
    return switch (kind) {
      case ENGAGEMENT_RATE -> rate(heading, cells);
      case ENGAGEMENTS -> cells.areRates() ? rate(heading, cells) : derivable(kind, heading, cells);
      case LIKES, COMMENTS ->
          heading.average() ? derivable(kind, heading, cells) : new Unused(Reason.TOTAL_OR_AVERAGE);
      case VIEWS ->
          heading.average() ? number(kind, heading, cells) : new Unused(Reason.TOTAL_OR_AVERAGE);
      case FOLLOWERS, POSTS_SEEN -> number(kind, heading, cells);
      case FEE -> new Unused(Reason.UNREADABLE);
      case AUDIENCE_COUNTRIES ->
          cells.any(c -> !AudienceCell.shares(c).isEmpty())
              ? used(kind, heading)
              : new Unused(Reason.NO_SHARES);
      case PLATFORM -> used(cells.areLinks() ? Kind.LINK : kind, heading);
      case NAME -> used(ofNames(cells), heading);
      case LINK ->
          cells.any(c -> ProfileLink.of(c).isPresent())
              ? used(kind, heading)
              : new Unused(Reason.NOT_USED);
      case HANDLE, FIRST_NAME, LAST_NAME, PERSON, COUNTRY, PLACE, NICHE, CONTACT ->
          used(kind, heading);
    };
  }

  /// "Channel" and "Kanal" head names in one file, networks in another, and links in a third.
  private static Kind ofNames(ColumnCells cells) {
    if (cells.areLinks()) {
      return Kind.LINK;
    }
    if (cells.mostly(ColumnKind::isNetwork)) {
      return Kind.PLATFORM;
    }
    return cells.areHandles() ? Kind.HANDLE : Kind.NAME;
  }

  /// A cell that holds the name of a network and little else.
  private static boolean isNetwork(String cell) {
    return cell.length() <= LONGEST_NETWORK && !Platforms.in(cell).isEmpty();
  }

  private static ColumnKind used(Kind kind, Heading heading, Note... notes) {
    return new Used(meaning(kind, heading), List.of(notes));
  }

  private static ColumnKind rate(Heading heading, ColumnCells cells) {
    if (!cells.areNumbers() && !cells.any(c -> ColumnCells.number(c).isPresent())) {
      return new Unused(Reason.UNREADABLE);
    }
    var notes = new ArrayList<Note>();
    if (heading.per().isEmpty()) {
      notes.add(Note.DENOMINATOR_ASSUMED);
    }
    return new Used(meaning(Kind.ENGAGEMENT_RATE, heading).per(heading.per()), notes);
  }

  private static ColumnKind derivable(Kind kind, Heading heading, ColumnCells cells) {
    var numbers = number(kind, heading, cells);
    return numbers instanceof Used(var meaning, var _)
        ? new Used(meaning, List.of(Note.RATE_DERIVED))
        : numbers;
  }

  private static ColumnKind number(Kind kind, Heading heading, ColumnCells cells) {
    if (!cells.any(c -> ColumnCells.number(c).isPresent())) {
      return new Unused(Reason.UNREADABLE);
    }
    return cells.areZero() ? new Unused(Reason.NOTHING_BUT_ZERO) : used(kind, heading);
  }

  /// A heading that names only a network, or nothing known: the cells decide.
  private static ColumnKind ofCells(Heading heading, ColumnCells cells) {
    if (heading.unused()) {
      return new Unused(Reason.NOT_USED);
    }
    if (cells.areLinks()) {
      return used(Kind.LINK, heading, Note.RECOGNISED_BY_CELLS);
    }
    if (cells.areEmails()) {
      return used(Kind.CONTACT, heading, Note.RECOGNISED_BY_CELLS);
    }
    if (cells.areHandles()) {
      return used(Kind.HANDLE, heading, Note.RECOGNISED_BY_CELLS);
    }
    if (!heading.bare() && cells.mostly(ColumnKind::isNetwork)) {
      return used(Kind.PLATFORM, heading, Note.RECOGNISED_BY_CELLS);
    }
    return heading.bare() ? ofNetwork(heading, cells) : new Unused(Reason.NOT_RECOGNISED);
  }

  /// `Instagram` above handles or above numbers of followers.
  private static ColumnKind ofNetwork(Heading heading, ColumnCells cells) {
    Predicate<String> large = c -> CountCell.isLarge(c);
    if (cells.mostly(large)) {
      return used(Kind.FOLLOWERS, heading, Note.RECOGNISED_BY_CELLS);
    }
    return cells.mostly(c -> AccountName.isTypical(c) && !c.matches("(?i)yes|no|true|false|\\d+"))
        ? used(Kind.HANDLE, heading, Note.RECOGNISED_BY_CELLS)
        : new Unused(Reason.NOT_RECOGNISED);
  }
}
