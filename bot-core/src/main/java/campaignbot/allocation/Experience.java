package campaignbot.allocation;

import java.util.List;

/// What a workspace's former plans brought: the outcomes of each plan by themselves.
record Experience(List<List<Delivered>> plans) {
  static final Experience NONE = new Experience(List.of());

  Experience {
    plans = plans.stream().map(List::copyOf).toList();
  }
}
