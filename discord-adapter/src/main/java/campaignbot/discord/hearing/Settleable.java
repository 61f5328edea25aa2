package campaignbot.discord.hearing;

import campaignbot.bot.Suggestions;
import campaignbot.bot.Suggestions.Suggestion;
import campaignbot.bot.WorkspaceSettings.Topic;
import campaignbot.conversation.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a workspace can settle, as people type it: found by its name in any language that is
/// spoken, shown in that of whoever types.
///
/// @param language of whoever types
record Settleable(Suggestions suggestions, Locale language) {
  /// What begins so; by another name than the one that is shown only where nothing else does.
  List<Suggestion> begun(String workspace, Topic topic, String typed) {
    var shown = suggestions.in(language).settled(workspace, topic, typed);
    return shown.isEmpty() ? byOtherNames(workspace, topic, typed) : shown;
  }

  private List<Suggestion> byOtherNames(String workspace, Topic topic, String typed) {
    return languages()
        .map(l -> begun(l, workspace, topic, typed))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .map(found -> inOwnWords(workspace, topic, found))
        .toList();
  }

  /// The value of the one that is called so, or else of the only one that begins so.
  Optional<String> meant(String workspace, Topic topic, String typed) {
    return languages()
        .flatMap(l -> begun(l, workspace, topic, typed).stream())
        .filter(s -> s.value().equalsIgnoreCase(typed) || s.label().equalsIgnoreCase(typed))
        .findFirst()
        .or(() -> onlyOne(begun(workspace, topic, typed)))
        .map(Suggestion::value);
  }

  private static Optional<Suggestion> onlyOne(List<Suggestion> found) {
    return found.stream().findFirst().filter(_ -> found.size() == 1);
  }

  private Stream<Locale> languages() {
    return Stream.concat(Stream.of(language), Languages.SPOKEN.stream()).distinct();
  }

  private List<Suggestion> begun(Locale in, String workspace, Topic topic, String typed) {
    var settled = suggestions.in(in).settled(workspace, topic, typed);
    return settled.isEmpty() && topic == Topic.LANGUAGE ? languagesCalled(in, typed) : settled;
  }

  /// Languages are shown in their own words, and may be called by ours: “Spanish”.
  private static List<Suggestion> languagesCalled(Locale in, String typed) {
    return Languages.SPOKEN.stream()
        .map(l -> new Suggestion(l.toLanguageTag(), l.getDisplayLanguage(in)))
        .filter(s -> begins(s.label(), typed.strip()))
        .toList();
  }

  private static boolean begins(String name, String typed) {
    return name.regionMatches(true, 0, typed, 0, typed.length());
  }

  private Suggestion inOwnWords(String workspace, Topic topic, Suggestion found) {
    return suggestions.in(language).settled(workspace, topic, found.value()).stream()
        .filter(s -> s.value().equals(found.value()))
        .findFirst()
        .orElse(found);
  }
}
