package campaignbot.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a cell: cleaned of what nobody sees, and guarded against being taken for a formula.
final class CellText {
  private static final int JOINER = 0x200d;
  private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r＝＋－＠]");
  private static final Pattern GUARDED = Pattern.compile("^'[=+\\-@\\t\\r＝＋－＠].*", Pattern.DOTALL);
  private static final Set<String> MISSING =
      Set.of(
          "",
          "-",
          "--",
          "---",
          "–",
          "—",
          "?",
          "??",
          ".",
          "/",
          "n/a",
          "#n/a",
          "n.a.",
          "n.a",
          "none",
          "null",
          "nil",
          "nan",
          "tbd",
          "tba",
          "tbc",
          "unknown",
          "unavailable",
          "not available",
          "#ref!",
          "#div/0!",
          "#value!",
          "#name?",
          "없음",
          "미정",
          "なし",
          "不明",
          "无",
          "無",
          "暂无",
          "tidak ada",
          "belum ada",
          "ninguno",
          "ninguna",
          "nenhum",
          "aucun",
          "keine",
          "không",
          "ไม่มี",
          "yok",
          "لا يوجد",
          "нет");

  private static final int LONGEST_MISSING =
      MISSING.stream().mapToInt(String::length).max().orElse(0);

  private CellText() {}

  /// Without control characters, bidi marks and other unseen characters; blanks are single.
  static String clean(String raw) {
    if (isPlain(raw)) {
      return raw;
    }
    var unguarded = GUARDED.matcher(raw).matches() ? raw.substring(1) : raw;
    return seen(unguarded).strip();
  }

  private static String seen(String text) {
    var seen = new StringBuilder();
    var gap = false;
    for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      var c = text.codePointAt(i);
      if (isGap(c)) {
        gap = true;
      } else if (!isUnseen(c)) {
        seen.append(gap ? " " : "").appendCodePoint(c);
        gap = false;
      }
    }
    return seen.toString();
  }

  /// Blanks of every width, and the ends of lines and paragraphs.
  private static boolean isGap(int c) {
    return c == '\t' || c == '\r' || c == '\n' || Character.isSpaceChar(c);
  }

  /// Control and format characters, and those that mean nothing to others. One of them joins the
  /// parts of an emoji and stays.
  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.PRIVATE_USE, Character.UNASSIGNED -> true;
      case Character.FORMAT -> c != JOINER;
      default -> false;
    };
  }

  /// Most cells are: ASCII without a guard, with single blanks and none at the ends.
  private static boolean isPlain(String raw) {
    var before = ' ';
    for (var i = 0; i < raw.length(); i++) {
      var c = raw.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return raw.isEmpty() || (before != ' ' && raw.charAt(0) != '\'');
  }

  /// Whether the cell says that there is nothing to say. `NA` is none of these: it may be a place.
  static boolean isMissing(String cell) {
    return cell.length() <= LONGEST_MISSING && MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /// For a cell of an export: a spreadsheet would run a text that begins like a formula, so an
  /// apostrophe goes before it. The import takes it off again.
  static String guarded(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
