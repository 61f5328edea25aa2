package campaignbot.understanding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds a budget that is said as a sum more or less than the one before: "budget +1000", "raise
/// the budget by 2k", "spend 500 less".
final class BudgetStepReader {
  private static final int MOST = 20;
  private static final BigDecimal FEWEST = BigDecimal.valueOf(50);
  private static final String BUDGET = "(?:budgets?|presupuesto|預算|预算)";
  private static final String THE_BUDGET =
      "(?:(?:the|our|my|el) )?(?:total )?(?:budget|presupuesto|spend(?:ing)?)";

  /// The end of what somebody wants changed.
  private static final String END =
      "(?!\\s+or less)(?=\\W*$|\\s*[.,;!)，。！]|\\s+(?:and|but|on|for|in|please|pls|y|pero|para|en|"
          + "por favor|than (?:before|now|that)|que antes)\\b)";

  /// How a change begins; the sum stands right behind it, and `tail` after that.
  ///
  /// @param needsMoney whether the sum must name its currency, since the words alone may be about
  ///   anything
  private record Lead(Pattern before, Pattern tail, boolean needsMoney) {}

  private static final List<Lead> LEADS =
      List.of(
          new Lead(
              of(
                  BUDGET
                      + "(?:[: ]*(?:by )?(?:(?<up>\\+|(?:plus|más|mas|up(?: by)?|(?:increased?|raised?)"
                      + " by|goes up by)\\b|加多?|增加)|(?<down>(?:minus|menos|down(?: by)?|"
                      + "(?:reduced?|decreased?|cut) by)\\b|[減减]少?)) *|[: ]+[-−–](?=\\d))"
                      + "(?:another |an extra )?"),
              of(""),
              false),
          new Lead(
              of(
                  "\\b(?:(?<up>raise|increase|lift|grow|bump(?: up)?|boost|extend|up|top up|go up|"
                      + "sube|subir|aumenta|aumentar|incrementa|incrementar)"
                      + "|(?<down>cut|reduce|lower|decrease|shrink|trim|slash|drop|go down|"
                      + "reduce|reducir|baja|bajar|recorta|recortar))(?: (?:"
                      + THE_BUDGET
                      + "|it|that))?(?: up| down)? (?:by|with|en|un) (?:another )?"),
              of(""),
              false),
          new Lead(
              of(
                  "(?:\\b(?:(?<up>add|put|añade|añadir|agrega|agregar|suma|sumar)"
                      + "|(?<down>take|remove|subtract|deduct|cut|shave|quita|quitar|resta))\\b)"
                      + " *(?:another |an extra |extra |otros |in )?"),
              of(
                  "^\\s*(?:more |extra )?(?:(?:to|on|onto|into|from|off|off of|out of|al|a|del|de) )"
                      + "(?:"
                      + THE_BUDGET
                      + "|it\\b)"),
              false),
          new Lead(
              of("\\b(?<up>add|añade|agrega|suma)\\b *(?:another |an extra |extra |otros )?"),
              of("^\\s*(?:more|extra|más)?" + END),
              true),
          new Lead(
              of(
                  "^\\W*?(?:(?<up>\\+|(?:plus|más|mas|mais|più|add|another|extra|an extra|zusätzlich)\\b)"
                      + "|(?<down>[-−–]|(?:minus|menos|less|moins|meno|weniger|abzüglich)\\b))\\s*"),
              of("^\\W*$"),
              false),
          new Lead(
              of(
                  "^[^\\d]*?\\b(?<down>keep|hold|set|put|leave|reserve|save|guarda|guardamos|reserva|behalte|"
                      + "behalten|garde|gardez|garda|tieni)\\b *(?:back |aside |about |another )?"),
              of(
                  "^\\s*(?:back |aside |away )?(?:back\\b|aside\\b|away\\b|in reserve|for later|in the bank|"
                      + "for (?:the |our )?(?:samples?|shipping|emergencies|boosting|ads|next (?:time|campaign))|"
                      + "para (?:luego|más tarde|después)|en reserva|für später|zurück|pour plus tard|en réserve|"
                      + "para depois|per dopo)\\W*$"),
              false),
          new Lead(
              of("(?:(?<up>加多?|增加)|(?<down>[減减]少?))\\s*"),
              of("^\\s*(?:落|到|去|入)?\\s*(?:預算|预算|$|[，。,.!])"),
              true));

  private static final Pattern BEHIND =
      of(
          "^\\s*(?:(?<up>more|extra|on top|additional|más|mas|mais)|(?<down>less|fewer|menos))"
              + "(?:\\s+(?:budget|de presupuesto))?\\b"
              + END);

  /// Where a plain number behind it is money.
  private static final Pattern SPENDS =
      of("\\b(?:spend|budget|invest|pay|gast|presupuest|invert)\\w*\\W|預算|预算|花|^\\W*\\d");

  private final MoneyReader money;

  BudgetStepReader(MoneyReader money) {
    this.money = money;
  }

  private static Pattern of(String said) {
    return Pattern.compile(said, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  }

  Optional<BudgetChange> read(String text) {
    return LEADS.stream()
        .flatMap(lead -> read(lead, text).stream())
        .findFirst()
        .or(() -> behind(text));
  }

  private Optional<BudgetChange> read(Lead lead, String text) {
    var found = lead.before().matcher(text);
    for (var i = 0; i < MOST && found.find(); i++) {
      var change = read(lead, text, found);
      if (change.isPresent()) {
        return change;
      }
    }
    return Optional.empty();
  }

  private Optional<BudgetChange> read(Lead lead, String text, Matcher found) {
    var words = Words.of(text.substring(found.end()));
    var sum =
        sums(words, true).stream()
            .findFirst()
            .filter(s -> s.start() == 0)
            .filter(s -> !s.currencies().isEmpty() || (!lead.needsMoney() && isLarge(s)));
    if (sum.isEmpty()) {
      return Optional.empty();
    }
    var end = found.end() + words.span(sum.get().start(), sum.get().end()).end();
    var tail = lead.tail().matcher(text.substring(end));
    return tail.find()
        ? change(text, isUp(found), sum.get(), found.start(), end + tail.end())
        : Optional.empty();
  }

  /// "Add 5" is about creators or posts, more likely.
  private static boolean isLarge(Sum sum) {
    return sum.amount().or(sum::max).or(sum::min).filter(a -> a.compareTo(FEWEST) >= 0).isPresent();
  }

  private static boolean isUp(Matcher found) {
    return found.namedGroups().containsKey("up") && found.group("up") != null;
  }

  private Optional<BudgetChange> behind(String text) {
    var words = Words.of(text);
    for (var sum : sums(words, SPENDS.matcher(text).find())) {
      var span = words.span(sum.start(), sum.end());
      var found = BEHIND.matcher(text.substring(span.end()));
      if (found.find()) {
        return change(text, found.group("up") != null, sum, span.start(), span.end() + found.end());
      }
    }
    return Optional.empty();
  }

  private List<Sum> sums(Words words, boolean aboutMoney) {
    var context = Context.on(LocalDate.EPOCH);
    return money.read(words, aboutMoney ? context.asking(Asked.BUDGET) : context);
  }

  /// A range is no step.
  private static Optional<BudgetChange> change(
      String text, boolean up, Sum sum, int start, int end) {
    return sum.amount()
        .or(() -> sum.min().isPresent() ? sum.min().filter(_ -> sum.max().isEmpty()) : sum.max())
        .map(amount ->
            new BudgetChange.By(
                up ? amount : amount.negate(),
                sum.currencies(),
                text.substring(0, start) + " " + text.substring(end)));
  }
}
