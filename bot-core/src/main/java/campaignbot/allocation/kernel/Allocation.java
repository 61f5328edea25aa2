package campaignbot.allocation.kernel;

import java.util.ArrayList;
import java.util.List;

/// Who is chosen, with which of their offers and how many posts; rows of the crowd, ascending.
public record Allocation(List<Choice> choices) {
  /// @param row of the crowd
  /// @param offer index among the creator's own offers
  public record Choice(int row, int offer, int posts) {}

  public Allocation {
    choices = List.copyOf(choices);
  }

  static Allocation of(Selection selection) {
    var core = selection.core();
    var choices = new ArrayList<Choice>();
    for (int k = 0; k < core.size; k++) {
      int o = selection.choice[k];
      if (o != Selection.OUT) {
        choices.add(new Choice(core.row[k], core.offer[o], core.posts[o]));
      }
    }
    return new Allocation(choices);
  }

  int[] rows() {
    return choices.stream().mapToInt(Choice::row).toArray();
  }
}
