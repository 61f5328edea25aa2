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

  /// `+852 9123 4567`, `(415) 555-0132`, `020 7946 0958`: groups of digits.
  private static final Pattern GROUPS =
      Pattern.compile(
          "(?<![\\p{L}\\d.,$€£¥₩₹%#@=/])(\\+ ?|)\\(?\\d{1,5}\\)?"
              + "(?:[ \\u00a0.\\-/]{1,2}\\(?\\d{1,8}\\)?){1,6}(?![\\p{L}\\d%]|[.,]\\d)");

  private static final Pattern ONE_GROUP =
      Pattern.compile("(?<![\\p{L}\\d.,])(\\+?)\\d{7,15}(?!\\d)");
  private static final Pattern LEADING_ZERO =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/'’\\-])(?<!\\d\\h)(?<!\\d\\h\\h)(?=[0 \\-/]*[1-9])(0\\d{2,})(?:[ \\-/]\\d{2,}){0,8}(?![\\d.,:]\\d)");
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

  /// What may stand between such a word and the number: "call me at", "Nummer ist".
  private static final String LINK =
      "(?:[\\h:.#+(\\-]|\\b(?:at|on|me|us|my|our|is|are|no|nr|number|it's|under|via|mich|uns|mir|an|"
          + "auf|unter|ist|lautet|moi|nous|au|sur|le|est|al|el|en|es|a|ao|me|nos|mi|meu|"
          + "numéro|número|nummer|phone)\\b|[é我們们係是在号號码碼：])";

  /// What says that a telephone number follows, not a sum: a word for one, or a verb and whom to
  /// call or where: not "call it 1500000" and "text ads 1500000".
  private static final Pattern CALLED =
      Pattern.compile(
          "(?:(?:\\b(?:call|ring|dial|phone|telephone|tel|mobile|cell|whatsapp|wa|sms|fax|hotline|"
              + "contact|tel[eé]fono|telefone|telem[oó]vel|celular|m[oó]vil|m[ií] n[uú]mero|"
              + "meu n[uú]mero|ll[aá]m[ae](?:me|nos)|telefon\\w*|handy(?:nummer)?|rufnummer|nummer|"
              + "t[eé]l[eé]phone|portable|num[eé]ro|my number|our number)(?![\\p{L}\\d])"
              + "|電話|电话|致電|打俾|打畀|打給|手機|手机|号码|號碼|携帯|番号|전화|연락처|번호)"
              + LINK
              + "{0,24}"
              + "|\\b(?:call|ring|phone|dial|contact|whatsapp|text|reach|ruf\\w*|appel\\w*)[\\h\\-]+"
              + "(?:me|us|him|her|them|my|our|mich|uns|moi|nous)\\b[^\\d\\n,;]{0,24}"
              + "|\\b(?:text|reach|signal|llamar?|ruf\\w*|appel\\w*)(?![\\p{L}\\d])[\\h\\-]+"
              + "(?=\\p{L})"
              + LINK
              + "{1,24})$",
          FLAGS);

  private static final String BUDGET = "(?:budget|spend|presup|orçament|预算|預算|予算|예산)";
  private static final Pattern BUDGET_BEFORE = Pattern.compile(BUDGET + "[^\\d\\n,;]*$", FLAGS);
  private static final Pattern BUDGET_BEHIND =
      Pattern.compile("^[^\\d\\n,;.]{0,24}?" + BUDGET, FLAGS);
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)?");

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
    Ibans.in(words.text()).forEach(i -> mark(words, named, i.start(), i.end()));
    markLeadingZeros(words, isMoney, named);
    markPhones(GROUPS, words, isMoney, named);
    markPhones(ONE_GROUP, words, isMoney, named);
    return named;
  }

  private static void mark(Pattern pattern, Words words, boolean[] named) {
    var found = pattern.matcher(words.text());
    while (found.find()) {
      mark(words, named, found.start(), found.end());
    }
  }

  /// `007500 usd` is a sum, and of `0123 5000 usd` the rest is.
  private static void markLeadingZeros(Words words, IntPredicate isMoney, boolean[] named) {
    var found = LEADING_ZERO.matcher(words.text());
    while (found.find()) {
      if (!isMoney.test(words.firstFrom(found.end()))) {
        mark(words, named, found.start(), found.end());
      } else if (found.end(1) < found.end()) {
        mark(words, named, found.start(), found.end(1));
      }
    }
  }

  private static void markPhones(
      Pattern pattern, Words words, IntPredicate isMoney, boolean[] named) {
    var found = pattern.matcher(words.text());
    while (found.find()) {
      if (isPhone(found, words.text()) && !isMoney.test(words.firstFrom(found.end()))) {
        mark(words, named, found.start(), found.end());
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
        || (CALLED.matcher(before).find() && !isBudget(found, before, text))
        || (CUT.matcher(written).matches() && !isSum(written));
  }

  private static boolean isBudget(Matcher found, String before, String text) {
    var behind = text.substring(found.end(), Math.min(text.length(), found.end() + LOOK_BACK));
    return BUDGET_BEFORE.matcher(before).find() || BUDGET_BEHIND.matcher(behind).find();
  }

  /// `12 000 000`, also in brackets.
  private static boolean isSum(String written) {
    var brackets = IN_BRACKETS.matcher(written);
    return SUMS.matcher(brackets.matches() ? brackets.group(1) : written).matches();
  }

  private static void mark(Words words, boolean[] named, int from, int to) {
    var first = words.firstFrom(from);
    var end = first;
    while (words.has(end) && words.get(end).start() < to) {
      end++;
    }
    Arrays.fill(named, first, end, true);
  }
}
