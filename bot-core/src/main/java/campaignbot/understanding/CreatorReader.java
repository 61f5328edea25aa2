package campaignbot.understanding;

import campaignbot.campaign.CreatorWishes;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds the creators that must be in the plan and those that must not: `must have @ana`,
/// `drop @bob and @cy`. A handle without such a word is only mentioned.
final class CreatorReader {
  private static final Set<String> MUST =
      Set.of(
          "must",
          "include",
          "including",
          "incl",
          "with",
          "add",
          "keep",
          "need",
          "have",
          "want",
          "use",
          "love",
          "pin",
          "mit",
          "con",
          "avec",
          "com",
          "only",
          "plus",
          "incluye",
          "inclure",
          "bring",
          "back",
          "definitely",
          "book",
          "añade",
          "agrega",
          "manten",
          "要",
          "有",
          "加",
          "入",
          "留");

  /// Calls of a chat, not creators.
  private static final Set<String> EVERYBODY = Set.of("@everyone", "@here", "@channel");

  private static final Set<String> WITHOUT =
      Set.of(
          "without",
          "w",
          "drop",
          "remove",
          "exclude",
          "excluding",
          "no",
          "not",
          "except",
          "skip",
          "ban",
          "kick",
          "cut",
          "delete",
          "lose",
          "avoid",
          "minus",
          "never",
          "block",
          "forget",
          "olvida",
          "olvidad",
          "vergiss",
          "oublie",
          "ohne",
          "sin",
          "sans",
          "sem",
          "senza",
          "zonder",
          "utan",
          "uten",
          "без",
          "kein",
          "keine",
          "quita",
          "enlève",
          "raus",
          "don't",
          "dont",
          "cant",
          "cannot",
          "wont",
          "excluye",
          "elimina",
          "saca",
          "excepto",
          "salvo",
          "不",
          "唔",
          "無",
          "除",
          "剔",
          "刪");

  /// "Don't drop", "不要刪": what is not to be left out stays.
  private static final Set<String> NEGATIONS =
      Set.of(
          "don't", "dont", "cant", "cannot", "wont", "not", "never", "no", "nicht", "pas", "不",
          "唔");

  private static final Set<String> LEAVES_OUT =
      Set.of(
          "drop",
          "remove",
          "exclude",
          "skip",
          "ban",
          "kick",
          "cut",
          "delete",
          "lose",
          "avoid",
          "block",
          "without",
          "ohne",
          "sin",
          "sans",
          "sem",
          "senza",
          "forget",
          "olvides",
          "olvidéis",
          "vergiss",
          "oublie",
          "oubliez",
          "quites",
          "quitar",
          "saques",
          "excluyas",
          "elimines",
          "剔",
          "刪");

  /// "Not @lee but @kim".
  private static final Set<String> BUT_WORDS =
      Set.of("but", "sondern", "sino", "mais", "mas", "ma", "maar", "而是", "反而");

  private static final Set<String> JOINS =
      Set.of(
          "and",
          "about",
          "or",
          "&",
          ",",
          "und",
          "y",
          "et",
          "e",
          "nor",
          "/",
          "plus",
          "as",
          "well",
          "also",
          "then",
          "the",
          "creator",
          "creators",
          "account",
          "please",
          "us",
          "a",
          "o",
          "ni",
          "las",
          "los",
          "、",
          "和",
          "與",
          "及",
          "同",
          "跟",
          "去",
          "走",
          "掉",
          "了",
          "必",
          "須",
          "haves",
          ":",
          "：");
  private static final Pattern HANDLE = Pattern.compile("@([\\w.-]{1,60})");

  /// "@ana and @bob must be in".
  private static final Pattern NAMED_FIRST =
      Pattern.compile(
          "(?iu)((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5}) ?"
              + "(?:(?:definitely |really )?(?:(?:must|should|has to|have to|needs? to) (?:definitely )?be "
              + "(?:in|included|part|there)\\b|is a must\\b|are a must\\b|(?:tiene|tienen) que estar\\b|"
              + "muss dabei sein|müssen dabei sein|一定要有|必須要有|一定要喺度|都要有))");

  /// "I want @ana out".
  private static final Pattern NAMED_OUT =
      Pattern.compile(
          "(?iu)((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5}) ?(?:(?:is|are|goes|go|has to be|"
              + "must be|should be|have to be) )?(?:out|gone|removed|fuera|raus|出局|(?:isn['’]t|is not|are not|aren['’]t) (?:for us|an option)|is a no|(?:must|should|shall|can) not be (?:in|included|there|part)|(?:mustn|shouldn|can)['’]t be (?:in|included|there|part)|doesn['’]t (?:work|fit))\\b(?! of\\b)");

  /// "@kim is in", "put @kim back in", "take @kim back".
  private static final Pattern NAMED_IN =
      Pattern.compile(
          "(?iuU)((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5}) ?(?:(?:is|are|goes|go|comes|come) )?"
              + "(?:back in|back|in|dabei|dentro|sí|si|yes|ja|oui|sim)\\b(?! (?:a|an|the|my|our|your|this|that)\\b)"
              + "(?=\\s*(?:$|[.,;!)]|and\\b|please\\b|y\\b|und\\b|@))");

  /// "Anyone but @max".
  private static final Pattern BUT =
      Pattern.compile(
          "(?iu)\\b(?:anyone|anybody|everyone|everybody|all|any creator|all creators|every creator|"
              + "whoever|cualquiera|todos|alle|tous|tout le monde|todo el mundo) (?:but|except|menos|außer|sauf|excepto) "
              + "((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同| or )?){1,5})");

  /// "@max no, @kim sí".
  private static final Pattern NAMED_NO =
      Pattern.compile(
          "(?iu)((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5}) (?:no|nicht|non|não|nein)(?=\\s*(?:$|[.,;!]))");

  /// "Only @ana": nobody else.
  private static final Pattern ONLY =
      Pattern.compile(
          "(?iu)(?<!\\bnot |\\bno )(?:\\b(?:only|just|solo|sólo|solamente|nur|seulement) |(?:只要|淨係要|只用|只) ?)"
              + "((?:@[\\w.-]{1,60}(?:, | and | & | y | und |和|同)?){1,5})(?! ?(?:out|gone|fuera|raus))");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final int LONGEST_HANDLE = 60;

  CreatorWishes read(Words words) {
    var must = new TreeSet<String>();
    var without = new TreeSet<String>();
    var wanted = 0;
    var isNamed = false;
    var isNegated = false;
    var endOfHandle = -1;
    for (var i = 0; i < words.size(); i++) {
      var word = words.get(i);
      if (word.is("@") && words.isGlued(i + 1)) {
        var end = endOfHandle(words, i + 1);
        add(words, i + 1, end, wanted > 0 ? must : wanted < 0 ? without : new TreeSet<>());
        isNamed = true;
        endOfHandle = end;
        i = end - 1;
      } else if (isNegated && LEAVES_OUT.contains(word.folded())) {
        wanted = 1;
        isNegated = false;
      } else if (isNegated && word.is("do")) {
        wanted = 0;
      } else if (BUT_WORDS.contains(word.folded()) && wanted < 0 && isNamed) {
        wanted = 1;
      } else if (endOfHandle == i && endsClause(words, i + 1)) {
        wanted = 0;
      } else if (WITHOUT.contains(word.folded()) || WITHOUT.contains(plain(word))) {
        wanted = -1;
        isNamed = false;
        isNegated = NEGATIONS.contains(word.folded()) || NEGATIONS.contains(plain(word));
      } else if (MUST.contains(word.folded())) {
        wanted = wanted < 0 && !isNamed && isWeak(word) ? wanted : 1;
      } else if (!JOINS.contains(word.folded()) && !isHyphen(words, i)) {
        wanted = 0;
        isNegated = NEGATIONS.contains(word.folded()) || NEGATIONS.contains(plain(word));
      } else {
        isNegated = false;
      }
    }
    var swaps = Swaps.in(words.text());
    must.addAll(swaps.in());
    without.addAll(swaps.out());
    must.addAll(named(NAMED_FIRST, words));
    must.addAll(named(ONLY, words));
    must.addAll(named(NAMED_IN, words));
    without.addAll(named(NAMED_OUT, words));
    without.addAll(named(BUT, words));
    without.addAll(named(NAMED_NO, words));
    must.removeAll(without);
    return new CreatorWishes(must, without);
  }

  /// How many creators are named as the only ones.
  static Optional<Integer> only(Words words) {
    return Optional.of(named(ONLY, words).size()).filter(n -> n > 0);
  }

  private static Set<String> named(Pattern pattern, Words words) {
    return pattern
        .matcher(words.text())
        .results()
        .flatMap(m -> HANDLE.matcher(m.group(1)).results())
        .map(h -> h.group(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// The text with blanks in place of handles: `@kai.cooks` is no wish for food, `@berlin.eats` no
  /// place.
  static Words withoutHandles(Words words) {
    var text = new StringBuilder(words.text());
    for (var i = 0; i < words.size(); i++) {
      if (words.is(i, "@") && words.isGlued(i + 1) && !isInMail(words, i)) {
        var span = words.span(i, endOfHandle(words, i + 1));
        text.replace(span.start(), span.end(), " ".repeat(span.end() - span.start()));
      }
    }
    return text.toString().equals(words.text()) ? words : Words.of(text.toString());
  }

  /// `ana@example.com`
  private static boolean isInMail(Words words, int at) {
    return words.isGlued(at) && words.get(at - 1).kind() != Token.Kind.SIGN;
  }

  /// The bare no of "@max no, @kim sí".
  private static boolean endsClause(Words words, int at) {
    return !words.has(at) || words.is(at, ",") || words.is(at, ".") || words.is(at, ";");
  }

  /// "Must-haves".
  private static boolean isHyphen(Words words, int at) {
    return words.is(at, "-") && words.isGlued(at) && words.isGlued(at + 1);
  }

  private static String plain(Token word) {
    return word.folded().replace("'", "");
  }

  /// "don't have", "no need": the refusal stays until somebody is named.
  private static boolean isWeak(Token word) {
    return Set.of("have", "need", "want", "use", "include", "with", "add", "要", "有", "入")
        .contains(word.folded());
  }

  private static int endOfHandle(Words words, int start) {
    var end = start + 1;
    while (words.isGlued(end) && (isPart(words, end) || isInnerDot(words, end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(Words words, int at) {
    var token = words.get(at);
    return token.kind() != Token.Kind.SIGN
        || token.is("_")
        || (token.is("-") && words.isGlued(at + 1));
  }

  private static boolean isInnerDot(Words words, int at) {
    return words.is(at, ".") && words.isGlued(at + 1) && isPart(words, at + 1);
  }

  private static void add(Words words, int from, int to, Set<String> handles) {
    var span = words.span(from, to);
    var typed = words.text().substring(span.start(), span.end());
    var handle = INVISIBLE.matcher(typed).replaceAll("").toLowerCase(Locale.ROOT);
    if (handle.length() <= LONGEST_HANDLE && !EVERYBODY.contains(handle)) {
      handles.add(handle);
    }
  }
}
