package campaignbot.bot;

import campaignbot.allocation.Outcome;
import java.time.Instant;
import java.util.Optional;

/// An outcome, and how it came to be known.
///
/// @param by who recorded it last; empty for somebody who is forgotten
public record RecordedOutcome(Outcome outcome, Optional<String> by, Instant at) {}
