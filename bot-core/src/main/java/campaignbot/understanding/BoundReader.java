package campaignbot.understanding;

import campaignbot.campaign.CampaignWindow;
import java.util.Optional;
import java.util.Set;

/// What makes some days a first or a last one: "before", "not until", "at the latest", `以後`.
final class BoundReader {
  private static final int LONGEST_PHRASE = 6;
  private static final int MOST_SMALL_WORDS = 3;
  private static final int MOST_NEGATED = 5;
  private static final int FARTHEST_REMINDER = 6;
  private static final Set<String> SMALL =
      Set.of("in", "on", "am", "an", "zu", "im", "at", "en", "em", "喺", "在");
  private static final Set<String> OVERLAPPING = Set.of("a", "ao", "em", "à");
  private static final DateWords.Meaning NO = new DateWords.Meaning("negation", "no");
  private static final DateWords.Meaning WITHOUT = new DateWords.Meaning("without", "yes");
  private static final DateWords.Meaning SAID = new DateWords.Meaning("negation", "said");
  private final DateWords lexicon;

  BoundReader(DateWords lexicon) {
    this.lexicon = lexicon;
  }

  enum Kind {
    WITHIN,
    BEFORE,
    UNTIL,
    FROM,
    AFTER
  }

  /// @param end the token behind it, when it stands behind the days; otherwise 0
  record Bound(Kind kind, int end) {
    boolean isOpen() {
      return kind == Kind.WITHIN;
    }

    boolean isEnd() {
      return kind == Kind.BEFORE || kind == Kind.UNTIL;
    }

    CampaignWindow of(Period days) {
      return switch (kind) {
        case BEFORE -> new CampaignWindow(Optional.empty(), Optional.of(days.first().minusDays(1)));
        case UNTIL -> new CampaignWindow(Optional.empty(), Optional.of(days.last()));
        case FROM -> new CampaignWindow(Optional.of(days.first()), Optional.empty());
        case AFTER -> new CampaignWindow(Optional.of(days.last().plusDays(1)), Optional.empty());
        case WITHIN -> CampaignWindow.between(days.first(), days.last());
      };
    }
  }

  /// In Chinese it stands behind: 聖誕節前.
  Bound around(Words words, int start, int end) {
    return before(words, start).or(() -> behind(words, end)).orElse(new Bound(Kind.WITHIN, 0));
  }

  private Optional<Bound> behind(Words words, int end) {
    return lexicon.value(words, end, "following").map(v -> new Bound(kind(v.text()), v.end()));
  }

  private Optional<Bound> before(Words words, int at) {
    for (var stop = at; stop > 0 && stop >= at - MOST_SMALL_WORDS; stop--) {
      var found = endingAt(words, stop, at);
      if (found.isPresent()) {
        return found;
      }
      if (!isSmall(words, stop - 1)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Bound> endingAt(Words words, int stop, int at) {
    for (var i = Math.max(0, stop - LONGEST_PHRASE); i < stop; i++) {
      var start = i;
      var found =
          lexicon
              .value(words, i, "bound")
              .filter(v -> v.end() == stop || isOverlapping(words, v.end(), stop))
              .map(v -> kind(v.text()))
              .filter(k -> k != Kind.WITHIN && !isVerb(words, start, stop, at))
              .map(k -> new Bound(isNegated(words, start) ? opposite(k) : k, 0));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// The "post" of "don't post in December" is no "after".
  private static boolean isVerb(Words words, int start, int stop, int at) {
    return stop < at && words.is(start, "post");
  }

  /// The "a" of "fino a fine gennaio" belongs to both.
  private static boolean isOverlapping(Words words, int end, int stop) {
    return end == stop + 1 && words.has(stop) && OVERLAPPING.contains(words.get(stop).folded());
  }

  private static Kind kind(String name) {
    return switch (name) {
      case "before" -> Kind.BEFORE;
      case "until" -> Kind.UNTIL;
      case "from" -> Kind.FROM;
      case "after" -> Kind.AFTER;
      default -> Kind.WITHIN;
    };
  }

  /// "nothing after 5 January" ends with that day, "not until 5 January" begins with it.
  private static Kind opposite(Kind kind) {
    return switch (kind) {
      case BEFORE, UNTIL -> Kind.FROM;
      case AFTER -> Kind.UNTIL;
      case FROM, WITHIN -> kind;
    };
  }

  /// "don't post anything before": only what is said of the campaign itself may stand between.
  private boolean isNegated(Words words, int at) {
    for (var i = at - 1; i >= Math.max(0, at - MOST_NEGATED); i--) {
      var word = lexicon.longestAt(words, i).map(Lexicon.Match::meanings);
      if (word.filter(m -> m.contains(NO)).isPresent()) {
        return true;
      }
      if (word.filter(m -> m.contains(SAID)).isEmpty()) {
        return false;
      }
    }
    return false;
  }

  /// Whether "in", "during" or the like stands before a token.
  boolean isWithin(Words words, int at) {
    return lexicon.is(words, at - 1, "bound", "in")
        || (isSmall(words, at - 1) && lexicon.is(words, at - 2, "bound", "in"));
  }

  /// "Not in December", "avoid Christmas week", "im Dezember nicht".
  boolean isLeftOut(Words words, int start, int end) {
    return isLeftOutBehind(words, end) || isLeftOutBefore(words, start);
  }

  private boolean isLeftOutBefore(Words words, int at) {
    if (endsRefusal(words, at)) {
      return true;
    }
    for (var i = at - 1; i >= 0 && (isSmall(words, i) || isWithin(words, i + 1)); i--) {
      if (isNegated(words, i) || endsRefusal(words, i)) {
        return true;
      }
    }
    return false;
  }

  /// Whether "no", "avoid" or "except" ends before a token.
  private boolean endsRefusal(Words words, int at) {
    for (var i = Math.max(0, at - LONGEST_PHRASE); i < at; i++) {
      var refuses =
          lexicon
              .longestAt(words, i)
              .filter(m -> m.end() == at)
              .filter(m -> m.meanings().contains(NO) || m.meanings().contains(WITHOUT));
      if (refuses.isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isLeftOutBehind(Words words, int end) {
    return lexicon
        .value(words, end, "left")
        .filter(l -> !words.isWord(l.end()) || l.text().equals("yes"))
        .filter(l -> !words.isNumber(l.end()))
        .isPresent();
  }

  /// The token behind "from" or "between" before a range of days; the same one if there is none.
  int startOfRange(Words words, int at) {
    var start = isSmall(words, at - 1) ? at - 1 : at;
    return lexicon.is(words, start - 1, "bound", "from")
            || lexicon
                .value(words, start - 1, "bound")
                .filter(b -> b.text().equals("between"))
                .isPresent()
        ? start - 1
        : at;
  }

  /// "Remind me tomorrow" says when to speak again.
  boolean isReminder(Words words, int at) {
    for (var i = at - 1; i >= Math.max(0, at - FARTHEST_REMINDER) && !endsClause(words, i); i--) {
      if (lexicon.is(words, i, "reminder", "yes")) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsClause(Words words, int at) {
    return words.is(at, ",") || words.is(at, ".") || words.is(at, ";") || words.is(at, "\n");
  }

  int afterSmall(Words words, int at) {
    var next = at;
    while (isSmall(words, next)) {
      next++;
    }
    return next;
  }

  private static boolean isSmall(Words words, int at) {
    return words.has(at)
        && (DateWords.isSmall(words, at) || SMALL.contains(words.get(at).folded()));
  }

  /// The token behind a word of this kind, if there is one.
  Optional<Integer> endOf(Words words, int at, String kind) {
    return lexicon
        .longestAt(words, at)
        .filter(m -> m.meanings().contains(new DateWords.Meaning("bound", kind)))
        .map(Lexicon.Match::end);
  }
}
