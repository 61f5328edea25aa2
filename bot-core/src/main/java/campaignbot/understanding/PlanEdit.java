package campaignbot.understanding;

import java.util.List;

/// What somebody wants done with lines of the plan on the table, or with one of the plans before.
public sealed interface PlanEdit {
  /// Take out so many from one end of the plan: "drop the most expensive one", "remove the first
  /// 2".
  record LeaveOut(By by, int count) implements PlanEdit {}

  /// Take out these lines, counted from 1: "drop number 3".
  record LeaveOutLines(List<Integer> lines) implements PlanEdit {
    public LeaveOutLines {
      lines = List.copyOf(lines);
    }
  }

  /// "Go back to plan 1".
  record BackTo(int plan) implements PlanEdit {}

  /// From which end.
  enum By {
    /// As the plan shows them.
    FIRST,
    LAST,
    DEAREST,
    CHEAPEST,
    /// With the least expected of them.
    WEAKEST
  }
}
