package campaignbot.bot;

/// Whose words made a turn.
///
/// @param isNew whether the talk has not heard them before
public record Speaker(String person, boolean isNew) {}
