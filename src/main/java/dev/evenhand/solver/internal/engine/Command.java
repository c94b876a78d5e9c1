package dev.evenhand.solver.internal.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The command line that starts the engine with the Java and the classes that run here.
///
/// @param heapMegabytes most memory for Java objects
public record Command(int heapMegabytes) {
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";

  /// The words of the command; OR-Tools unpacks its native library into the folder.
  List<String> line(Path folder) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-Xmx" + heapMegabytes + "m");
    line.add("-XX:+UseSerialGC");
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    line.add("-Djava.io.tmpdir=" + folder);
    line.add("-cp");
    line.add(System.getProperty("java.class.path"));
    if (isInBootJar()) {
      line.add("-Dloader.main=" + EngineMain.class.getName());
      line.add(LAUNCHER);
    } else {
      line.add(EngineMain.class.getName());
    }
    return List.copyOf(line);
  }

  /// Whether classes come out of the one jar that Spring Boot packs, which needs its launcher.
  private static boolean isInBootJar() {
    var source = EngineMain.class.getResource("EngineMain.class");
    return source != null && source.toString().startsWith("jar:nested:");
  }
}
