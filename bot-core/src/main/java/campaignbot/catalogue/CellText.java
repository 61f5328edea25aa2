package campaignbot.catalogue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The text of a cell: cleaned of what nobody sees, and guarded against being taken for a formula.
final class CellText {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\t\\r\\n\\u200d]]");
  private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u2000-\\u200a\\u202f\\u3000]+");
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

  private CellText() {}

  /// Without control characters, bidi marks and other unseen characters; blanks are single.
  static String clean(String raw) {
    var unguarded = GUARDED.matcher(raw).matches() ? raw.substring(1) : raw;
    var seen = UNSEEN.matcher(unguarded).replaceAll("");
    return GAPS.matcher(seen).replaceAll(" ").strip();
  }

  /// Whether the cell says that there is nothing to say. `NA` is none of these: it may be a place.
  static boolean isMissing(String cell) {
    return MISSING.contains(cell.toLowerCase(Locale.ROOT));
  }

  /// For a cell of an export: a spreadsheet would run a text that begins like a formula, so an
  /// apostrophe goes before it. The import takes it off again.
  static String guarded(String text) {
    return FORMULA.matcher(text).find() ? "'" + text : text;
  }
}
