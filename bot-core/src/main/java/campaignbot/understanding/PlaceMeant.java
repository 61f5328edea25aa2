package campaignbot.understanding;

import campaignbot.campaign.Region.Kind;
import java.util.Optional;

/// Whether a name in a running text is really meant as a place: towns are called Reading, Nice and
/// Of, and "us" is mostly no country.
final class PlaceMeant {
  /// In lower case and without "in" before it only a place that everybody knows counts.
  private static final long KNOWN_TO_ALL = 400_000;

  private static final long KNOWN_TO_MANY = 100_000;

  /// Turkey and Chad count also as answers in lower case, Nice and Of do not.
  private static final long KNOWN_AS_A_WORD = 1_000_000;

  private static final int SHORT = 3;
  private static final Optional<String> WORLD = Optional.of("001");
  private final RegionWords lexicon;

  PlaceMeant(RegionWords lexicon) {
    this.lexicon = lexicon;
  }

  /// @param listed whether it goes on with a list of places: "Zürich, Bern & Basel"
  boolean isMeant(
      Words words, int start, int end, Place place, Context context, Whole whole, boolean listed) {
    var asked = context.asked() == Asked.REGION;
    if (isNotANumber(words, start) || (end == start + 1 && isOtherwiseMeant(words, start))) {
      return false;
    }
    if (lexicon.nationality().of(words, start, end, asked) == Nationality.Sense.NO_PLACE) {
      return false;
    }
    if (words.get(start).unspaced()) {
      return isUnspacedName(words, start, end, place, whole);
    }
    var tokens = end - start;
    if (isEveryday(words, start, end)
        ? asked && isAnswer(words, start, end, place, whole)
        : whole.isAllOf(wordsIn(words, start, end)) && isKnownAlone(words, start, place, asked)) {
      return true;
    }
    if (isLanguage(words, start, end)) {
      return false;
    }
    if (tokens > 1) {
      return isLongName(words, start, end, place, asked);
    }
    return isEveryday(words, start, end)
        ? !whole.capitals() && (clearlyMeant(words, start) || isTheStates(words, start))
        : isSingleName(words, start, place, asked, whole, listed);
  }

  /// What a spreadsheet puts where nothing is, and no town in Thailand.
  private static boolean isNotANumber(Words words, int start) {
    var token = words.get(start);
    return words.text().substring(token.start(), token.end()).equals("NaN");
  }

  /// An everyday word is a place only as the whole answer, and even then the place must be large,
  /// have a name that is no English word, or be written with a capital. The states of Uganda are
  /// called Central and Western.
  private boolean isAnswer(Words words, int start, int end, Place place, Whole whole) {
    var people = place.region().population();
    var content = Whole.contentIn(words, start, end, lexicon);
    var alone =
        content > 0
            ? whole.isAllOf(content)
            : wordsIn(words, start, end) == wordsIn(words, 0, words.size());
    return alone
        && ((words.isCapitalised(start) && (!place.rare() || people > KNOWN_AS_A_WORD))
            || lexicon.isNamesake(words.get(start).folded())
            || (content > 0 && isLarge(place)));
  }

  /// A foreign name of a place that few know is meant in small letters only as an answer.
  private static boolean isKnownAlone(Words words, int start, Place place, boolean asked) {
    return asked
        || !place.rare()
        || words.isCapitalised(start)
        || place.region().population() >= KNOWN_TO_MANY;
  }

  /// Whether a name in small letters is meant in front of another place of its country.
  boolean isListed(Words words, int start, int end, Place place, Place next) {
    return !isEveryday(words, start, end)
        && !lexicon.isFiller(words.get(start).folded())
        && !place.rare()
        && place.region().kind() == Kind.CITY
        && place.region().population() >= KNOWN_TO_MANY
        && place.region().countries().equals(next.region().countries());
  }

  private static boolean isLarge(Place place) {
    return !place.rare()
        && place.region().kind() != Kind.SUBDIVISION
        && place.region().population() > KNOWN_AS_A_WORD;
  }

  private boolean isUnspacedName(Words words, int start, int end, Place place, Whole whole) {
    if (end - start < 2 && !whole.isAnswer()) {
      return false;
    }
    return !insideKatakana(words, start, end)
        && !(isHangul(words, start) && words.isGlued(start) && words.get(start - 1).unspaced())
        && (place.region().kind() != Kind.CITY
            || place.region().population() >= KNOWN_TO_MANY
            || whole.isAllOf(end - start));
  }

  private static boolean insideKatakana(Words words, int start, int end) {
    return (isKatakana(words, start) && words.isGlued(start) && isKatakana(words, start - 1))
        || (words.isGlued(end) && isKatakana(words, end - 1) && isKatakana(words, end));
  }

  private static boolean isKatakana(Words words, int index) {
    return script(words, index) == Character.UnicodeScript.KATAKANA || words.is(index, "ー");
  }

  private static boolean isHangul(Words words, int index) {
    return script(words, index) == Character.UnicodeScript.HANGUL;
  }

  private static Character.UnicodeScript script(Words words, int index) {
    return Character.UnicodeScript.of(words.text().codePointAt(words.get(index).start()));
  }

  private boolean isLongName(Words words, int start, int end, Place place, boolean asked) {
    if (isEveryday(words, start, end)) {
      return isKnownLongName(words, end, place)
          || (asked
              && lexicon.isBefore(words, start - 1)
              && (words.isCapitalised(start) || isLarge(place)));
    }
    var startsWithArticle = lexicon.isFiller(words.get(start).folded());
    return !(startsWithArticle && !words.isCapitalised(start) && place.region().kind() == Kind.CITY)
        && (!place.rare()
            || words.isCapitalised(start)
            || place.region().population() >= KNOWN_TO_MANY);
  }

  /// "los angeles", "north carolina", "middle east": each word is an everyday one, the name is not.
  private boolean isKnownLongName(Words words, int end, Place place) {
    if (place.rare() || lexicon.isFiller(words.get(end - 1).folded())) {
      return false;
    }
    return switch (place.region().kind()) {
      case CITY -> isLarge(place);
      case GROUP -> !place.region().code().equals(WORLD);
      case SUBDIVISION -> lexicon.isNamesake(words.get(end - 1).folded());
      case COUNTRY -> false;
    };
  }

  private boolean isSingleName(
      Words words, int at, Place place, boolean asked, Whole whole, boolean listed) {
    var name = words.get(at).folded();
    if (name.length() <= SHORT) {
      return (lexicon.isSafeShort(name) && !isSaidOfOneself(words, at))
          || (listed && isLarge(place) && !lexicon.isFiller(name))
          || (words.isAllCapitals(at) && (!whole.capitals() || asked) && words.get(at).isWord())
          || (isAfterIn(words, at)
              && !place.rare()
              && (place.region().kind() == Kind.COUNTRY
                  || (words.isCapitalised(at) && isLarge(place))));
    }
    var sure = isWrittenAsName(words, at, whole) || isAfterIn(words, at) || listed;
    var people = place.region().population();
    return switch (place.region().kind()) {
      case GROUP, COUNTRY -> !place.rare() || sure || name.length() > 4;
      case SUBDIVISION ->
          !place.small() && (sure || (people >= KNOWN_TO_MANY && name.length() > 4));
      case CITY ->
          place.rare()
              ? people >= KNOWN_TO_MANY
                  && (sure
                      || (people >= KNOWN_TO_ALL && name.length() > 5)
                      || (people >= KNOWN_AS_A_WORD && name.length() > SHORT))
              : sure || people >= KNOWN_TO_ALL || (asked && people >= KNOWN_TO_MANY);
    };
  }

  /// "Eu disse" begins with "I", "the EU" does not.
  private boolean isSaidOfOneself(Words words, int at) {
    return lexicon.isPronoun(words.get(at).folded())
        && words.isWord(at + 1)
        && !words.isAllCapitals(at)
        && !isAfterIn(words, at)
        && !words.is(at - 1, "the");
  }

  /// A capital says something only within a sentence, or in a short answer: `Cambridge, UK`.
  private static boolean isWrittenAsName(Words words, int at, Whole whole) {
    return words.isCapitalised(at)
        && (!words.beginsSentence(at) || words.is(at + 1, ",") || whole.isNearlyAnswer());
  }

  private boolean isEveryday(Words words, int start, int end) {
    for (var i = start; i < end; i++) {
      if (words.get(i).isWord()
          && !lexicon.isEveryday(words.get(i).folded())
          && !lexicon.isFiller(words.get(i).folded())) {
        return false;
      }
    }
    return true;
  }

  /// `US` among small letters is never the pronoun: "US and UK creators".
  private static boolean isTheStates(Words words, int at) {
    return words.is(at, "us")
        && words.isAllCapitals(at)
        && (!words.is(at + 1, "-") || words.is(at + 2, "based"));
  }

  private boolean clearlyMeant(Words words, int at) {
    return (isAfterIn(words, at) || (words.is(at - 1, "the") && words.isAllCapitals(at)))
        && words.isCapitalised(at)
        && (words.get(at).folded().length() > 2 || words.isAllCapitals(at));
  }

  private boolean isAfterIn(Words words, int at) {
    return isAfterExclusion(words, at)
        || lexicon.isBefore(words, at - 1)
        || (words.is(at - 1, "the") && lexicon.isBefore(words, at - 2));
  }

  /// "Sauf la Corse".
  private boolean isAfterExclusion(Words words, int at) {
    var place = lexicon.isArticle(words, at - 1) ? at - 1 : at;
    return lexicon.endOfExclusion(words, place - 1) == place
        && !words.is(place - 1, "no")
        && !Names.isFarApart(words, at);
  }

  private boolean isLanguage(Words words, int start, int end) {
    return lexicon.isLanguageSign(words, end)
        || (words.is(end, "-") && lexicon.isLanguageSign(words, end + 1))
        || lexicon.isLanguageSign(words, start - 1);
  }

  private static int wordsIn(Words words, int start, int end) {
    var count = 0;
    for (var i = start; i < end; i++) {
      count += words.get(i).kind() == Token.Kind.SIGN ? 0 : 1;
    }
    return count;
  }

  /// Codes count in capitals, unless all is; in any case if they are the whole answer.
  boolean isCode(Words words, int at, Context context, Whole whole) {
    var length = words.get(at).folded().length();
    if (isWholeCode(words, at)) {
      return true;
    }
    if (length < 2
        || length > 4
        || isShoutedFiller(words, at, whole)
        || isOtherwiseMeant(words, at)) {
      return false;
    }
    if (lexicon.isLoud(words.get(at).folded())
        && words.isAllCapitals(at)
        && !whole.capitals()
        && !(words.is(at + 1, "-") && words.isGlued(at + 1))) {
      return true;
    }
    if (whole.codes()
        && !lexicon.joinsItems(words, at)
        && (context.asked() == Asked.REGION || words.isAllCapitals(at))) {
      return true;
    }
    var filler = lexicon.isFiller(words.get(at).folded()) && !words.isAllCapitals(at);
    var answer =
        whole.isAnswer()
            && (!filler || (words.size() == 1 && !lexicon.isEveryday(words.get(at).folded())));
    return (answer && (context.asked() == Asked.REGION || words.isAllCapitals(at)))
        || (words.isAllCapitals(at)
            && !whole.capitals()
            && !lexicon.isEveryday(words.get(at).folded())
            && isPlaceLike(words, at))
        || (words.isAllCapitals(at) && whole.isNearlyAnswer() && context.asked() == Asked.REGION);
  }

  /// `VAT` and `EUR` are places only as the whole message.
  private boolean isOtherwiseMeant(Words words, int at) {
    var code = words.get(at).folded();
    return words.size() > 1 && (lexicon.isTax(code) || lexicon.isMoney(code));
  }

  /// `DE-BY`, `US-CA`: nothing else is written like that.
  private static boolean isWholeCode(Words words, int at) {
    return words.is(at + 1, "-")
        && words.isGlued(at + 1)
        && words.isGlued(at + 2)
        && words.isAllCapitals(at)
        && words.get(at).folded().length() == 2
        && words.isAllCapitals(at + 2)
        && words.get(at + 2).folded().length() <= SHORT;
  }

  /// `GB, FRANCE, OR GERMANY` has no Oregon, but `GB, FR, IT` has Italy.
  private boolean isShoutedFiller(Words words, int at, Whole whole) {
    return (whole.capitals() || (isShouted(words, at - 1) && isShouted(words, at + 1)))
        && lexicon.isFiller(words.get(at).folded())
        && !(isEnd(words, at - 1) && isEnd(words, at + 1));
  }

  private static boolean isShouted(Words words, int at) {
    return words.isWord(at) && words.isAllCapitals(at);
  }

  private boolean isEnd(Words words, int at) {
    return !words.has(at) || lexicon.joins(words, at);
  }

  /// `IT` and `TV` in a sentence are rarely Italy and Tuvalu.
  private boolean isPlaceLike(Words words, int at) {
    return isAfterIn(words, at)
        || lexicon.joins(words, at - 1)
        || lexicon.joins(words, at + 1)
        || !words.has(at + 1)
        || lexicon.endOfExclusion(words, at + 1) > at + 1
        || lexicon.isSafeShort(words.get(at).folded());
  }
}
