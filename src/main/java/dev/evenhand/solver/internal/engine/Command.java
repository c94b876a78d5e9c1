package dev.evenhand.solver.internal.engine;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The command line that starts the engine with the Java and the classes that run here.
///
/// What a build has put beside the jar makes the process start in a fraction of the time: the
/// native libraries in a folder of their own, which OR-Tools then need not unpack, and a cache of
/// classes that are loaded and linked already. Without them, or where they do not fit, it starts
/// all the same.
///
/// @param heapMegabytes most memory for Java objects
public record Command(int heapMegabytes) {
  private static final String LAUNCHER =
      "org.springframework.boot.loader.launch.PropertiesLauncher";
  private static final String NATIVES = "natives";
  private static final String CACHE = "solver.aot";

  /// The words of the command; OR-Tools unpacks its native library into the folder where none is
  /// prepared.
  List<String> line(Path folder) {
    var cache = findBeside(CACHE).map(file -> List.of("-XX:AOTCache=" + file, "-Xlog:aot=off"));
    return line(folder, cache.orElse(List.of()));
  }

  /// The same for a process that makes the cache when it ends; nothing where classes do not come
  /// out of a jar with its libraries beside it.
  Optional<List<String>> recording(Path folder) {
    return jarFolder()
        .map(beside -> line(folder, List.of("-XX:AOTCacheOutput=" + beside.resolve(CACHE))));
  }

  private List<String> line(Path folder, List<String> more) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-Xmx" + heapMegabytes + "m");
    line.add("-XX:+UseSerialGC");
    line.add("-XX:+ExitOnOutOfMemoryError");
    line.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    line.add("-Djava.io.tmpdir=" + folder);
    findBeside(NATIVES).ifPresent(natives -> line.add("-Djava.library.path=" + natives));
    line.addAll(more);
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
    return source().startsWith("jar:nested:");
  }

  private static Optional<Path> findBeside(String name) {
    return jarFolder().map(folder -> folder.resolve(name)).filter(Files::exists);
  }

  /// The folder of the jar that classes come out of, unless that jar has its libraries inside.
  private static Optional<Path> jarFolder() {
    var source = source();
    int end = source.indexOf("!/");
    return source.startsWith("jar:file:") && end > 0
        ? Optional.ofNullable(
            Path.of(URI.create(source.substring("jar:".length(), end))).getParent())
        : Optional.empty();
  }

  private static String source() {
    return String.valueOf(EngineMain.class.getResource("EngineMain.class"));
  }
}
