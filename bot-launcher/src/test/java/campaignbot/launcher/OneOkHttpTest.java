package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;

/// Bolt was made with OkHttp 4, JDA with OkHttp 5: both work with the one that is there.
class OneOkHttpTest {
  @Test
  void oneJarHasIt() throws IOException {
    var name = OkHttpClient.class.getName().replace('.', '/') + ".class";
    var jars = Collections.list(OneOkHttpTest.class.getClassLoader().getResources(name));
    assertThat(jars).singleElement().asString().contains("/okhttp-jvm-5.");
  }
}
