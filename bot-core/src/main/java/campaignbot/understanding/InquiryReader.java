package campaignbot.understanding;

import campaignbot.campaign.Person;
import campaignbot.campaign.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds what somebody wants to know: `inquiry-words.txt` and `glossary-words.txt`. An inquiry is a
/// sentence of its own; what stands beside it is read as always.
final class InquiryReader {
  private static final Pattern PLACE = Pattern.compile(" (?:in|for|around) (?!the plan\\b).{2,}$");
  private static final Pattern HANDLE = Pattern.compile("@([\\w.]{2,40})");
  private static final Pattern MARKED = Pattern.compile("\uE000([^\uE001]+)\uE001");
  private static final Pattern WHAT_DID =
      Pattern.compile(
          "what (?:did|has|have|does) (\\S+) (?:say|said|change|changed|answer|answered|want|decide|"
              + "decided|set|add|added|do|done)(?: (?:so far|here|exactly))?");
  private static final Pattern UNMARKED =
      Pattern.compile(
          "(?:let @?([a-z][a-z.'-]{1,30})|(?:only |just )?@?([a-z][a-z.'-]{1,30})"
              + " (?:may|can|should|is allowed to)) (?:answer|decide|reply)(?: here)?"
              + "(?:,? (?:too|as well|also))?");
  private static final List<String> NO_NAMES =
      List.of("me", "i", "you", "we", "they", "who", "anyone", "anybody", "everyone", "everybody");

  private final Map<String, List<String>> words = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final PlanInquiryReader plans = new PlanInquiryReader(words);

  InquiryReader() {
    Lexicon.lines(
        "inquiry-words.txt",
        (kind, phrases) -> words.computeIfAbsent(kind, _ -> new ArrayList<>()).addAll(phrases));
    words.values().forEach(l -> l.sort(Comparator.comparingInt(String::length).reversed()));
    Lexicon.lines(
        "glossary-words.txt", (t, phrases) -> phrases.forEach(p -> terms.put(p, Term.valueOf(t))));
  }

  private List<String> phrases(String kind) {
    return words.getOrDefault(kind, List.of());
  }

  /// What a sentence asks; empty when it asks nothing that is known here.
  Optional<Inquiry> read(String sentence) {
    var plain = plain(sentence);
    if (plain.isEmpty()) {
      return Optional.empty();
    }
    return about(plain, sentence)
        .or(() -> plans.read(plain, sentence))
        .or(() -> ofPeople(plain))
        .or(() -> meaning(plain, sentence))
        .or(() -> whichPerson(plain));
  }

  private Optional<Inquiry> about(String plain, String sentence) {
    if (phrases("wait").contains(plain)) {
      return Optional.of(new Inquiry.Wait());
    }
    if (phrases("how many").stream().anyMatch(plain::startsWith)) {
      return Optional.of(new Inquiry.HowManyCreators());
    }
    var handle = HANDLE.matcher(plain);
    var asks = sentence.contains("?") || plain.startsWith("who") || plain.startsWith("tell me");
    if (!handle.find()) {
      return Optional.empty();
    }
    var before = before(plain, handle.start());
    if (phrases("why").contains(before)) {
      var after = plain.substring(handle.end()).strip();
      return after.isEmpty() || phrases("in the plan").contains(after)
          ? Optional.of(new Inquiry.WhyCreator(handle.group(1)))
          : Optional.empty();
    }
    return asks && phrases("who is").contains(before)
        ? Optional.of(new Inquiry.WhoIs(handle.group(1)))
        : Optional.empty();
  }

  private static String before(String plain, int end) {
    return plain.substring(0, end).strip();
  }

  private Optional<Inquiry> ofPeople(String plain) {
    if (phrases("who is in").contains(plain)) {
      return Optional.of(new Inquiry.WhoIsIn());
    }
    if (phrases("what was said").contains(plain)) {
      return Optional.of(new Inquiry.WhatWasSaid(Optional.empty()));
    }
    var did = WHAT_DID.matcher(plain);
    if (did.matches() && !did.group(1).equals("you") && !did.group(1).equals("i")) {
      var marked = MARKED.matcher(did.group(1));
      return Optional.of(
          new Inquiry.WhatWasSaid(
              marked.matches() ? Optional.of(marked.group(1)) : Optional.empty()));
    }
    return phrases("who said").stream()
        .filter(w -> plain.startsWith(w + " "))
        .map(w -> plain.substring(w.length()).strip())
        .findFirst()
        .map(Inquiry.WhoSaid::new);
  }

  /// "what's a micro-influencer here?", "micro?", "CPM means?"
  private Optional<Inquiry> meaning(String plain, String sentence) {
    var before = phrases("before").stream().filter(w -> begins(plain, w)).findFirst();
    var rest = before.map(w -> plain.substring(w.length()).strip()).orElse(plain);
    var bare = trimmed(PLACE.matcher(rest).replaceFirst(""));
    var asked = before.isPresent() || (!bare.equals(rest) && !rest.contains(" in "));
    var term = Optional.ofNullable(terms.get(bare));
    return term.filter(t -> asked || (sentence.strip().endsWith("?") && !isAnswer(t)))
        .map(t -> new Inquiry.Meaning(t, sentence));
  }

  /// In a script without blanks nothing stands between the words.
  private static boolean begins(String plain, String word) {
    return plain.startsWith(word)
        && (plain.length() == word.length()
            || plain.charAt(word.length()) == ' '
            || word.codePointBefore(word.length()) > 0x2E80);
  }

  private String trimmed(String rest) {
    var words = rest;
    for (var shorter = once(words); !shorter.equals(words); shorter = once(words)) {
      words = shorter;
    }
    return words;
  }

  private String once(String rest) {
    for (var article : phrases("article")) {
      if (rest.startsWith(article + " ")) {
        return rest.substring(article.length()).strip();
      }
    }
    for (var after : phrases("after")) {
      if (rest.endsWith(" " + after) || (rest.endsWith(after) && after.codePointAt(0) > 0x2E80)) {
        return rest.substring(0, rest.length() - after.length()).strip();
      }
    }
    return rest;
  }

  /// A word that is also an answer is one, unless something asks for its meaning.
  private static boolean isAnswer(Term term) {
    return switch (term) {
      case ENGAGEMENT, TRAFFIC, SALES, FOLLOWERS, AWARENESS, REACH, IMPRESSIONS, CONVERSION, PLAN ->
          true;
      case MICRO,
          TIER,
          ENGAGEMENT_RATE,
          METRIC,
          CPM,
          CPE,
          ROAS,
          CERTIFICATE,
          RANGE,
          BASELINE,
          RATE_CARD,
          COMPLETION,
          HANDLE,
          BARTER,
          UGC,
          WHITELISTING,
          NICHE,
          BRIEF,
          CATALOGUE,
          LIMITS,
          CREATOR ->
          false;
    };
  }

  private static Optional<Inquiry> whichPerson(String plain) {
    var unmarked = UNMARKED.matcher(plain);
    return unmarked.matches()
        ? Optional.ofNullable(unmarked.group(1))
            .or(() -> Optional.ofNullable(unmarked.group(2)))
            .filter(name -> !NO_NAMES.contains(name))
            .map(Inquiry.WhichPerson::new)
        : Optional.empty();
  }

  private String plain(String sentence) {
    var plain =
        sentence
            .strip()
            .toLowerCase(Locale.ROOT)
            .replace('\u2019', '\'')
            .replaceAll("\\s+", " ")
            .replaceAll("[?!.…\u3002\uFF1F\"“”„]+", " ")
            .strip();
    if (plain.contains("@") || MARKED.matcher(plain).find()) {
      plain =
          sentence
              .strip()
              .replace('\u2019', '\'')
              .replaceAll("\\s+", " ")
              .replaceAll("[?!.\u3002\uFF1F\uFF01]+$", "");
      plain = lower(plain);
    }
    return withoutFiller(plain);
  }

  /// A marked person keeps the platform's id as it is.
  private static String lower(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    var marked = MARKED.matcher(text);
    var kept = new StringBuilder(lower.length() == text.length() ? lower : text);
    while (marked.find()) {
      kept.replace(marked.start(), marked.end(), Person.mark(marked.group(1)));
    }
    return kept.toString();
  }

  private String withoutFiller(String plain) {
    for (var filler : phrases("filler")) {
      if (plain.startsWith(filler + ", ") || plain.startsWith(filler + " ")) {
        var rest = plain.substring(filler.length()).replaceFirst("^[, ]+", "");
        return phrases("wait").contains(plain) ? plain : withoutFiller(rest);
      }
    }
    return plain;
  }
}
