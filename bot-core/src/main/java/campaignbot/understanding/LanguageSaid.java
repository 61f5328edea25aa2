package campaignbot.understanding;

import java.util.Locale;

/// The language that somebody wants to be spoken to in.
///
/// @param rest what else they said; may be blank
public record LanguageSaid(Locale language, String rest) {}
