package campaignbot.understanding;

import java.util.regex.Pattern;

/// Tells sentences that ask about the plan from those that propose a change of it: "why is it so
/// expensive per order?" sets no metric, "what about Singapore?" sets the region.
final class Questions {
  private static final Pattern SENTENCE =
      Pattern.compile("[^.!?\\n？。]+(?:[.!](?=\\S)[^.!?\\n？。]+){0,150}[?？]?");
  private static final String LEAD =
      "^[\\s\"'(¿]*(?:(?:and|but|so|ok|okay|hm+|well|hey|hi|oh|wait|sorry|btw|also|then|just wondering)\\W+)*";

  /// Asking whatever stands at the end.
  private static final Pattern ASKS =
      Pattern.compile(
          LEAD
              + "(?:why\\b|how (?:many|much|do|does|did|is|are|was|were|come|well|good|big|long|"
              + "likely|sure|reliable|exactly)\\b|what(?:'s|’s|s| is| are| was| were| does| do| did| makes|"
              + " kind| sort)\\b|which (?:is|are|one|of|creators|platform|metric)\\b|"
              + "who(?:'s|’s| is| are| has| have| did| said| will)\\b|"
              + "(?:can|could|would) you (?:explain|tell|show|say|define|describe|remind)\\b|"
              + "tell me (?:why|how|what|who)\\b|"
              + "(?:warum|wieso|weshalb|pourquoi|por qué|por que|perché|waarom|varför|hvorfor|почему|"
              + "wie viele?|combien|cuánt[oa]s?)\\b)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  /// Asking only with a question mark behind it.
  private static final Pattern ASKS_WITH_MARK =
      Pattern.compile(
          LEAD
              + "(?:is|are|was|were|does|do|did|has|have|will|should|would|when|where|which|who|whose|"
              + "what|how|isn't|aren't|doesn't|don't|won't)\\b.*[?？]\\s*$",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// A wish in the form of a question.
  private static final Pattern PROPOSES =
      Pattern.compile(
          LEAD
              + "(?:what about|how about|what if|why not|why don'?t we|how does .* sound|"
              + "(?:what|how (?:much|many)) (?:can|could|would|will|do|does) (?:we|i|you|it|\\S+)?\\b.*"
              + "(?:\\bfor|\\bwith|\\bcost).*\\d|what (?:can|could|would) .*\\d.*(?:cost|get)|"
              + "how much (?:for|is|are|would|do|does) .*\\d|"
              + "(?:is|are|would|will) .*(?:\\bok|\\bokay|fine|alright|possible|work)\\W*$|"
              + "do you mind|would you mind)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern WHY_NOT =
      Pattern.compile("\\bwhy (?:not|don['’]?t we)\\b", Pattern.CASE_INSENSITIVE);

  /// Nobody asks in longer sentences.
  private static final int LONGEST = 300;

  private Questions() {}

  /// The text with blanks in place of the sentences that only ask.
  static String without(String text) {
    return SENTENCE
        .matcher(text)
        .replaceAll(found ->
            isQuestion(found.group())
                ? " ".repeat(found.group().length())
                : java.util.regex.Matcher.quoteReplacement(found.group()));
  }

  /// "Why not Singapore?" wants Singapore: the text with blanks in place of the first two words.
  static String plainly(String text) {
    return WHY_NOT.matcher(text).replaceAll(found -> " ".repeat(found.group().length()));
  }

  private static boolean isQuestion(String sentence) {
    return sentence.length() <= LONGEST
        && !PROPOSES.matcher(sentence).find()
        && (ASKS.matcher(sentence).find() || ASKS_WITH_MARK.matcher(sentence).find());
  }
}
