package campaignbot.allocation;

/// Proposes the allocation of a brief's budget. Deterministic: the same request gives the same
/// answer, byte for byte.
public interface Planner {
  /// Takes up to seconds: never called while a talk is held up.
  Planned plan(PlanRequest request);
}
