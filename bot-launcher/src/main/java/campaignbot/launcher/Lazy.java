package campaignbot.launcher;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is made when it is first needed. For one thread.
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  T get() {
    var ready = made;
    if (ready == null) {
      ready = maker.get();
      made = ready;
    }
    return ready;
  }

  void ifMade(Consumer<T> use) {
    var ready = made;
    if (ready != null) {
      use.accept(ready);
    }
  }
}
