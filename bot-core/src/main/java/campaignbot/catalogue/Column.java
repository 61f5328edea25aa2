package campaignbot.catalogue;

import campaignbot.catalogue.ImportReport.MappedColumn;
import java.util.ArrayList;
import java.util.List;

/// A column that is read, and how.
///
/// @param index from 0
/// @param style how its numbers are written
/// @param rates how its rates are written; only of use for engagement rates
/// @param namibia whether `NA` in it is a country
record Column(
    int index,
    Heading heading,
    ColumnMeaning meaning,
    List<MappedColumn.Note> notes,
    NumberStyle style,
    RateColumn rates,
    boolean namibia) {

  static Column of(int index, Heading heading, ColumnKind.Used used, ColumnCells cells) {
    var isRate = used.meaning().kind() == ColumnMeaning.Kind.ENGAGEMENT_RATE;
    var rates = RateColumn.of(heading, isRate ? cells : ColumnCells.none());
    var notes = new ArrayList<>(used.notes());
    if (isRate) {
      notes.addAll(rates.notes());
    }
    return new Column(
        index,
        heading,
        used.meaning(),
        notes,
        used.meaning().kind() == ColumnMeaning.Kind.FEE
            ? NumberStyle.MONEY
            : NumberStyle.of(isCount(used) ? cells.said() : List.of()),
        rates,
        PlaceCells.meansNamibia(cells.said()));
  }

  private static boolean isCount(ColumnKind.Used used) {
    return switch (used.meaning().kind()) {
      case FOLLOWERS, ENGAGEMENTS, LIKES, COMMENTS, VIEWS, POSTS_SEEN -> true;
      case HANDLE, LINK, NAME, FIRST_NAME, LAST_NAME, PERSON, PLATFORM, ENGAGEMENT_RATE -> false;
      case FEE, AUDIENCE_COUNTRIES, COUNTRY, PLACE, NICHE, CONTACT -> false;
    };
  }

  Column as(ColumnMeaning other, MappedColumn.Note note) {
    var more = new ArrayList<>(notes);
    more.add(note);
    return new Column(index, heading, other, more, style, rates, namibia);
  }

  MappedColumn mapped() {
    return new MappedColumn(heading.written(), meaning, notes);
  }
}
