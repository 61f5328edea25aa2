package campaignbot.understanding;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Digits that name something instead of counting it: telephone numbers, IBANs, the addresses of
/// pages and of mail. They are no money, whatever was asked.
final class NamedNumbers {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+|(?<![\\w.+-])[\\w.+-]++@[\\w-]+(?:\\.[\\w-]+){1,6}"
              + "|(?<![\\w.-])[a-z][\\w-]*+(?:\\.[\\w-]+){1,6}/\\S*",
          FLAGS);

  /// ISO 13616: a country, two check digits, and up to 30 letters and digits, in groups of four.
  private static final Pattern IBAN =
      Pattern.compile("\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\\b");

  /// `+852 9123 4567`, `(415) 555-0132`, `020 7946 0958`: groups of digits.
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,$€£¥₩₹%#@=/])(\\+ ?|)\\(?\\d{1,5}\\)?"
              + "(?:[ \\u00a0.\\-/]{1,2}\\(?\\d{1,8}\\)?){1,6}(?![\\p{L}\\d%]|[.,]\\d)");

  private static final Pattern ONE_GROUP =
      Pattern.compile("(?<![\\p{L}\\d.,])(\\+?)\\d{7,15}(?!\\d)");
  private static final Pattern LEADING_ZERO =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/'’\\-])(?<!\\d\\h)(?<!\\d\\h\\h)(?=[0 \\-/]*[1-9])0\\d{2,}(?:[ \\-/]\\d{2,}){0,8}(?![\\d.,:]\\d)");
  private static final String NUMBER = "(?:\\d{1,3}(?:[ \\u00a0.,]\\d{3}){1,5}|\\d+)";
  private static final Pattern SUMS = Pattern.compile(NUMBER + "(?: ?[-/] ?" + NUMBER + ")?");

  /// Unless something says so, only what is cut as telephone numbers are: `415-555-0132`, `9123
  /// 4567`, `06 12 34 56 78`.
  private static final Pattern CUT =
      Pattern.compile(
          "\\(?0.*|\\(.*|\\d{3}([ .-])\\d{3}\\1\\d{4}|(?!(?:19|20)\\d\\d)\\d{4} \\d{4}"
              + "|\\d{2,5}([ -])\\d{2,5}(?:\\2\\d{2,5}){1,6}");

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}[./-]\\d{1,2}[./-]\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}|\\d{4})");

  /// What says that a telephone number follows, not a sum.
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:\\b(?:call|ring|phone|telephone|tel|mobile|cell|whatsapp|wa|signal|text|sms|fax|dial|"
              + "reach|hotline|llám\\w*|llam\\w*|tel[eé]fono|telefone|telemóvel|celular|móvil|"
              + "m[ií] n[uú]mero|meu n[uú]mero|ruf\\w*|telefon\\w*|handy\\w*|nummer|"
              + "appel\\w*|t[eé]l[eé]phone|portable|num[eé]ro|my number|our number|contact)\\b"
              + "|電話|电话|致電|打俾|打畀|打給|手機|手机|号码|號碼|携帯|番号|전화|연락처|번호)"
              + "(?:(?!budget|spend|presup|預算|预算|予算|예산)[^\\d\\n,;]){0,24}$",
          FLAGS);

  private static final int LOOK_BACK = 48;
  private static final int FEWEST_DIGITS = 7;
  private static final int MOST_DIGITS = 15;

  private NamedNumbers() {}

  /// The tokens that belong to such a name.
  ///
  /// @param isMoney whether a currency stands at a token: then the digits before it are a sum
  static boolean[] in(Words words, IntPredicate isMoney) {
    var named = new boolean[words.size()];
    mark(ADDRESS, words, named);
    mark(IBAN, words, named);
    mark(LEADING_ZERO, words, named);
    markPhones(GROUPS, words, isMoney, named);
    markPhones(ONE_GROUP, words, isMoney, named);
    return named;
  }

  private static void mark(Pattern pattern, Words words, boolean[] named) {
    var found = pattern.matcher(words.text());
    while (found.find()) {
      mark(words, named, found);
    }
  }

  private static void markPhones(
      Pattern pattern, Words words, IntPredicate isMoney, boolean[] named) {
    var found = pattern.matcher(words.text());
    while (found.find()) {
      if (isPhone(found, words.text()) && !isMoney.test(words.firstFrom(found.end()))) {
        mark(words, named, found);
      }
    }
  }

  private static boolean isPhone(Matcher found, String text) {
    var written = found.group().strip();
    var digits = written.chars().filter(Character::isDigit).count();
    if (digits < FEWEST_DIGITS || digits > MOST_DIGITS || DATE.matcher(written).matches()) {
      return false;
    }
    var before = text.substring(Math.max(0, found.start() - LOOK_BACK), found.start());
    return !found.group(1).isEmpty()
        || CALLED.matcher(before).find()
        || (CUT.matcher(written).matches() && !SUMS.matcher(written).matches());
  }

  private static void mark(Words words, boolean[] named, Matcher found) {
    var first = words.firstFrom(found.start());
    var end = first;
    while (words.has(end) && words.get(end).start() < found.end()) {
      end++;
    }
    Arrays.fill(named, first, end, true);
  }
}
