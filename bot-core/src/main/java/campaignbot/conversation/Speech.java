package campaignbot.conversation;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/// What is known of the language of a talk.
///
/// @param chosen what somebody has asked for in it
/// @param ofStarter the language of who opened it, where the platform tells
public record Speech(Optional<Locale> chosen, Optional<Locale> ofStarter) {
  public static final Speech UNSETTLED = new Speech(Optional.empty(), Optional.empty());

  public Speech {
    chosen = Objects.requireNonNullElse(chosen, Optional.empty());
    ofStarter = Objects.requireNonNullElse(ofStarter, Optional.empty());
  }

  /// What was asked for in the talk goes before what the workspace has settled, and that before the
  /// language of who opened it; else English.
  public Locale language(Optional<Locale> ofWorkspace) {
    return chosen
        .or(() -> ofWorkspace)
        .flatMap(Languages::spoken)
        .or(() -> ofStarter.flatMap(Languages::spoken))
        .orElse(Locale.ENGLISH);
  }

  /// Somebody of Mexico who asks for Spanish means that of Mexico.
  Speech choosing(Locale language) {
    var same = ofStarter.filter(l -> l.getLanguage().equals(language.getLanguage()));
    return new Speech(Optional.of(same.orElse(language)), ofStarter);
  }
}
