package campaignbot.bot;

import java.time.Instant;
import java.util.Optional;

/// A step of a plan: proposed, approved, running, closed, or back again.
///
/// @param by who took it; empty for the planner, and for somebody who is forgotten
public record PlanStep(Plan.State state, Optional<String> by, Instant at) {}
