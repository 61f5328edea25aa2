package campaignbot.conversation;

import campaignbot.understanding.Besides.Unusable;
import campaignbot.understanding.BudgetChange;
import campaignbot.understanding.MoneySaid;
import campaignbot.understanding.RegionSaid;
import campaignbot.understanding.Span;
import campaignbot.understanding.Understood;
import campaignbot.understanding.Wish;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a message went into nothing, though it looks like a wish: it is said, so that nobody
/// believes it kept.
final class Leftovers {
  private static final int LONGEST = 80;
  private static final int MOST = 3;

  /// Where one wish ends and the next begins; a comma within a number is none.
  private static final Pattern BORDER =
      Pattern.compile(
          "[;\\n.!](?:\\s+|$)|,(?!\\d)\\s*|[，。；！]\\s*|\\s+(?:and|but|plus)\\s+(?=(?:no|not|only|without|never|"
              + "avoid|must|don'?t|prefer|nothing|drop|remove|exclude|focus|make sure)\\b)");

  /// Where a command's options meet: “10k usd in Hong Kong for sales, food, on TikTok”.
  private static final Pattern OPTION = Pattern.compile("\\s+(?=(?:in|for|on)\\s)");

  /// Words without content: who says nothing else has not been passed over.
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iu)\\b(?:a|an|the|my|our|we|i|us|me|you|it|this|that|is|are|be|have|has|got|get|with|of|to|for|"
              + "in|on|at|and|or|so|want|need|would|like|love|please|some|more|less|about|around|plan|plans|"
              + "campaign|campaigns|influencer|influencers|creator|creators|people|budget|region|metric|"
              + "client|brand|product|launch|new|our|think|believe|maybe|just|only|should|can|could|will|"
              + "let's|lets|do|run|make|start|well|ok|okay|hi|hello|hey|bot|total|overall|all|micro|"
              + "marketing|spend|no|not|don't|nothing|else|now|here|ideally|preferably)\\b|[^\\p{L}\\p{N}]");

  /// Ways of giving an answer.
  private static final Pattern WAYS =
      Pattern.compile(
          "(?iu)\\b(?:go|going|take|use|put|keep|say|said|saying|mean|meant|better|rather|prefer|works|work|"
              + "fine|then|there|was|were|also|too|instead|sorry|wait|actually|really|even|still|from|if|"
              + "possible|please|max|maximum|limit|amount|money|target|market|country|place|where|"
              + "up|most|least|approx|approximately|roughly|focus|yes|yeah|yep|sure|right|exactly|"
              + "usd|eur|gbp|hkd|dollars|euros|pounds|"
              + "presupuesto|el|la|los|las|un|una|en|de|del|es|son|será|sea|que|por|para|con|y|no|sí|mejor|"
              + "tenemos|hay|serían|quiero|queremos|gastar|región|país|digo|perdón|vale)\\b|\\p{IsHan}+");

  private static final Pattern NOT =
      Pattern.compile("(?iu)^\\W*(?:not|no|rather than|instead of) ");
  private static final Pattern LINK = Pattern.compile("(?iu)^(?:and|but|also|plus|oh)[ ,]+");
  private static final Pattern NEGATIVE =
      Pattern.compile("(?<![\\w.])[-−–]\\s?\\d[\\d.,]*\\s?\\p{L}{0,3}\\b");
  private static final Pattern CHAT =
      Pattern.compile(
          "(?iu)^(?:no|not|nope|just|only|want|need|should|over|under|do not|don'?t)(?: (?:that|this|it|"
              + "more|else|idea|problem|worries|wait|sorry|really|sure|yet|now|kidding|thanks|thank you|"
              + "hurry|rush|know|worry|wishes|one))*$");

  /// What an answer is only given with.
  private static final Pattern BUT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\p{N}'’])(?:but|pero|aber|mais|mas|però)(?![\\p{L}\\p{N}'’])|但(?:是)?|不過|不过");

  private Leftovers() {}

  /// @param used what was read of the whole
  /// @param everything whether what is no wish counts as well: the options of a command
  static List<String> of(Say said, Heard.Said heard, Understood used, boolean everything) {
    var found = new ArrayList<String>();
    var change = said.knowledge().reader().budgetChange(heard.text());
    for (var part : parts(change.map(BudgetChange::rest).orElse(heard.text()), everything)) {
      var negative = NEGATIVE.matcher(part);
      if (negative.find()) {
        found.add(negative.group().strip());
      } else if (isLost(said, heard, part.strip(), used, everything)) {
        found.add(shortened(LINK.matcher(part.strip()).replaceFirst("")));
      }
    }
    unusable(used).filter(u -> found.stream().noneMatch(f -> f.contains(u))).forEach(found::add);
    return found.size() > MOST ? List.copyOf(found.subList(0, MOST)) : List.copyOf(found);
  }

  /// Who says "yes, but only women" or "no nudity" wants more than that yes, and something else
  /// than a no. What else stands beside a clear answer is a way of giving it: "yes, no need to
  /// change anything".
  static List<String> besideAnAnswer(Say said, Heard.Said heard, Understood used) {
    var but = BUT.matcher(heard.text());
    var condition =
        but.find()
            ? of(said, heard.saying(heard.text().substring(but.end()).strip()), used, false)
            : List.<String>of();
    return condition.isEmpty() ? unusable(used).limit(MOST).toList() : condition;
  }

  /// "No politics" is a niche that is left out, too.
  private static Stream<String> unusable(Understood used) {
    return used.besides().unusable().stream()
        .filter(u -> u.kind() != Unusable.Kind.BELIEFS || used.besides().nichesWithout().isEmpty())
        .map(Unusable::said);
  }

  /// Whether a sum or a place stands among words of something else: "my rent is 2k usd".
  static boolean isOfMore(Change change, Understood read) {
    var spans =
        switch (change) {
          case Change.BudgetSet _ -> read.money().stream().map(MoneySaid::span).toList();
          case Change.RegionSet _ -> read.regions().stream().map(RegionSaid::span).toList();
          case Change.MetricSet _, Change.Further _ -> List.<Span>of();
        };
    if (spans.isEmpty()) {
      return false;
    }
    var rest = new StringBuilder(read.text());
    spans.forEach(s -> rest.replace(s.start(), s.end(), " ".repeat(s.end() - s.start())));
    var more = WAYS.matcher(EMPTY.matcher(rest).replaceAll(" ")).replaceAll(" ");
    return more.codePoints().anyMatch(Character::isLetter);
  }

  private static List<String> parts(String text, boolean everything) {
    return BORDER
        .splitAsStream(text)
        .flatMap(p -> everything ? OPTION.splitAsStream(p) : Stream.of(p))
        .toList();
  }

  private static boolean isLost(
      Say said, Heard.Said heard, String part, Understood used, boolean everything) {
    var looksLikeAWish =
        (everything || Restrictions.areIn(part))
            && !CHAT.matcher(part).matches()
            && !EMPTY.matcher(part).replaceAll("").isBlank();
    if (part.length() < 2 || part.equals(used.text().strip()) || !looksLikeAWish) {
      return false;
    }
    var reader = said.knowledge().reader();
    var context = said.knowledge().context(Dialogue.asked(said.talk()), heard.today());
    var read = reader.read(part, context);
    return read.saysNothingOfTheBrief()
        && reader.budgetChange(part).isEmpty()
        && reader.inquiry(part).isEmpty()
        && !reader.isMereGreeting(part)
        && !isWhollyAWish(said, heard, part)
        && !isPartOfARead(part, used)
        && !isOtherMoney(said, heard, part, used)
        && !isToldTheNearest(said, read, used);
  }

  /// "For brand awareness" is answered with the nearest metric, while none is named.
  private static boolean isToldTheNearest(Say said, Understood read, Understood used) {
    return !read.besides().metricsMissed().isEmpty()
        && used.metrics().isEmpty()
        && said.talk().brief().metric().isEmpty();
  }

  private static boolean isWhollyAWish(Say said, Heard.Said heard, String part) {
    var context = said.knowledge().context(campaignbot.understanding.Asked.NOTHING, heard.today());
    return said.knowledge()
        .reader()
        .read(part, context)
        .wish()
        .filter(w -> w != Wish.SKIP)
        .isPresent();
  }

  /// "Euros, not dollars": the sum is not in that.
  private static boolean isOtherMoney(Say said, Heard.Said heard, String part, Understood used) {
    var money = NOT.matcher(part).replaceFirst("1 ");
    var context = said.knowledge().context(Question.BUDGET.asked(), heard.today());
    return !money.equals(part)
        && used.money().stream().anyMatch(m -> m.currency().isPresent())
        && said.knowledge().reader().read(money, context).money().stream()
            .anyMatch(m -> m.currency().isPresent() || m.currencies().size() > 1);
  }

  /// A number or a handle that another part gives its meaning to.
  private static boolean isPartOfARead(String part, Understood used) {
    var folded = part.toLowerCase(Locale.ROOT);
    return used.creators().must().stream()
            .anyMatch(h -> folded.contains("@" + h.toLowerCase(Locale.ROOT)))
        || used.creators().without().stream()
            .anyMatch(h -> folded.contains("@" + h.toLowerCase(Locale.ROOT)));
  }

  private static String shortened(String part) {
    return part.codePointCount(0, part.length()) <= LONGEST
        ? part
        : part.substring(0, part.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
