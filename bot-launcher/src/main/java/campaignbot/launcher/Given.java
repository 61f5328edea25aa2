package campaignbot.launcher;

/// What was set, and where.
///
/// @param origin for people: `environment`, or the file that it stands in
record Given(String value, String origin) {}
