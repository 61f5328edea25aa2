package campaignbot.launcher;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is made when it is first needed, once.
final class Lazy<T> {
  private final Supplier<T> maker;
  private @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    var ready = made;
    if (ready == null) {
      ready = maker.get();
      made = ready;
    }
    return ready;
  }

  synchronized void ifMade(Consumer<T> use) {
    var ready = made;
    if (ready != null) {
      use.accept(ready);
    }
  }
}
