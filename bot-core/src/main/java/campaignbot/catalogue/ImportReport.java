package campaignbot.catalogue;

import campaignbot.campaign.Platform;
import java.util.List;
import java.util.Optional;

/// What an import made of a file. Reasons are names here; `wording` puts them in sentences.
public sealed interface ImportReport {
  String fileName();

  /// The file holds creators. Its lines are counted as people see them: lines of a text, rows of a
  /// sheet, objects of a JSON list from 1.
  ///
  /// @param sheet name of the sheet or list that was read; empty when there is only one
  /// @param headingLine line of the headings; 0 for JSON, which has none
  /// @param assumedPlatform the network of the accounts for which no cell names one
  /// @param creators no two with the same key
  record Imported(
      String fileName,
      FileKind kind,
      String sheet,
      int headingLine,
      Optional<AssumedPlatform> assumedPlatform,
      List<MappedColumn> mapped,
      List<IgnoredColumn> ignored,
      List<Creator> creators,
      List<RefusedRow> refused,
      List<Doubt> doubts,
      List<Merged> merged)
      implements ImportReport {
    public Imported {
      mapped = List.copyOf(mapped);
      ignored = List.copyOf(ignored);
      creators = List.copyOf(creators);
      refused = List.copyOf(refused);
      doubts = List.copyOf(doubts);
      merged = List.copyOf(merged);
    }
  }

  /// Nothing of the file was taken.
  record NotATable(String fileName, NotATable.Reason reason) implements ImportReport {
    /// Why a file is no table of creators.
    public enum Reason {
      EMPTY,
      /// More bytes than are read.
      TOO_LARGE,
      /// More bytes when unpacked than are read, or too many parts: it may be a bomb.
      UNPACKS_TOO_LARGE,
      TOO_MANY_ROWS,
      TOO_MANY_COLUMNS,
      CELL_TOO_LONG,
      /// A picture, a PDF, a program or another file that is no text.
      BINARY,
      /// A zip file that is no Excel workbook.
      ARCHIVE,
      /// A workbook of Excel before 2007, or an encrypted one: save it as .xlsx or .csv.
      OLD_EXCEL,
      /// A web page or another XML file.
      MARKUP,
      /// It begins like CSV, JSON or Excel, and breaks off or breaks the rules of the format.
      BROKEN,
      /// JSON nested deeper than is read.
      TOO_DEEP,
      /// Text, tables or reports, but none with a heading for names and one for what a creator has.
      NO_CREATORS_COLUMNS,
      /// The headings are there, and no row below them can be used.
      NO_CREATORS
    }
  }

  /// The kinds of files that are read.
  enum FileKind {
    CSV,
    XLSX,
    JSON
  }

  /// @param from what suggested it
  record AssumedPlatform(Platform platform, From from) {
    /// What may suggest a network.
    public enum From {
      FILE_NAME,
      SHEET_NAME,
      HEADINGS,
      HANDLES
    }
  }

  /// A column that was used.
  record MappedColumn(String heading, ColumnMeaning meaning, List<Note> notes) {
    public MappedColumn {
      notes = List.copyOf(notes);
    }

    /// What should be known of how a column was read.
    public enum Note {
      /// The cells, not the heading, say what it is.
      RECOGNISED_BY_CELLS,
      /// `0.042` was read as 4.2 %.
      RATES_AS_FRACTIONS,
      /// `4.2` was read as 4.2 %.
      RATES_AS_PERCENT,
      /// Fractions or percent: the cells allow both.
      RATES_UNCERTAIN,
      /// Nobody says whether the rate is a part of followers or of views: followers are assumed.
      DENOMINATOR_ASSUMED,
      /// A rate was computed: engagements divided by followers.
      RATE_DERIVED,
      /// A fee without a kind of deliverable: the network's usual one is assumed.
      FORMAT_ASSUMED,
      /// A fee without a currency: the workspace's is assumed.
      CURRENCY_ASSUMED,
      /// Handle and name stand in one cell.
      SPLIT_FROM_NAME
    }
  }

  /// A column that was not used.
  ///
  /// @param instead the heading of the column that was taken, for `SAME_AS_ANOTHER`
  record IgnoredColumn(String heading, IgnoredColumn.Reason reason, Optional<String> instead) {
    /// Why a column is not used.
    public enum Reason {
      EMPTY,
      NOT_RECOGNISED,
      /// Recognised, and of no use for a plan: rank, gender, age, watch time.
      NOT_USED,
      SAME_AS_ANOTHER,
      /// A price for several networks at once.
      BUNDLE,
      /// A price, and neither a cell nor the heading nor the workspace names its currency.
      NO_CURRENCY,
      /// Likes, comments or views, and nobody says whether of one post or of all.
      TOTAL_OR_AVERAGE,
      NOTHING_BUT_ZERO,
      /// Countries of the audience without their shares.
      NO_SHARES,
      /// Not one of its cells could be read.
      UNREADABLE
    }
  }

  /// A row that gave no creator.
  record RefusedRow(int line, RefusedRow.Reason reason) {
    /// Why a row gives none.
    public enum Reason {
      NO_NAME,
      /// A name, and nothing else that is known.
      NOTHING_BUT_A_NAME,
      REPEATED_HEADING,
      /// A sum or an average of the rows.
      SUMMARY,
      NAME_TOO_LONG
    }
  }

  /// A cell that was read with a doubt, or not at all.
  ///
  /// @param cell what stands there, at most 80 characters
  /// @param readAs what was made of it; empty when it was left out
  record Doubt(int line, String heading, String cell, Kind kind, Optional<String> readAs) {
    /// What is doubtful.
    public enum Kind {
      NOT_A_NUMBER,
      /// `4.744`: thousands or a decimal?
      THOUSANDS_OR_DECIMALS,
      /// `22.8` followers: a unit seems to be missing.
      UNIT_MISSING,
      /// `200-500`: the cautious end was taken.
      RANGE,
      /// `10k+`, `about 3000`.
      APPROXIMATE,
      NEGATIVE,
      ZERO,
      TOO_LARGE,
      /// A rate above 100 %.
      RATE_IMPLAUSIBLE,
      /// A rate above 30 %: used, and hard to believe.
      RATE_HIGH,
      /// More likes or engagements than followers.
      MORE_THAN_FOLLOWERS,
      UNKNOWN_PLACE,
      /// Several places have this name.
      SEVERAL_PLACES,
      /// Only a part of the cell names a place.
      PLACE_IN_PART,
      /// `NA`: North America, not available, or Namibia?
      AMBIGUOUS_NA,
      /// The place stands among the niches.
      PLACE_AMONG_NICHES,
      UNKNOWN_PLATFORM,
      SEVERAL_PLATFORMS,
      /// The link leads to another network than the one named.
      PLATFORM_CONTRADICTED,
      PLATFORM_ASSUMED,
      NOT_A_HANDLE,
      NOT_A_FEE,
      CURRENCY_ASSUMED,
      /// `$` alone: read as US dollars.
      BARE_DOLLAR,
      AUDIENCE_UNREADABLE
    }
  }

  /// Two rows for one creator: what the later one says goes before the earlier.
  record Merged(String key, int firstLine, int line) {}
}
