package dev.evenhand.solver.internal.solve.highs;

import com.google.ortools.Loader;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.lang.invoke.MethodType;

/// A function of the C library. It is an interface so that calls declare no exceptions, and public
/// because only such can be made of handles.
@FunctionalInterface
public interface NativeFunction {
  Object call(Object... arguments);

  /// One that answers with a status.
  static NativeFunction status(String name, MemoryLayout... arguments) {
    return of(name, FunctionDescriptor.of(ValueLayout.JAVA_INT, arguments));
  }

  /// One that answers with an address.
  static NativeFunction address(String name, MemoryLayout... arguments) {
    return of(name, FunctionDescriptor.of(ValueLayout.ADDRESS, arguments));
  }

  /// One that answers with an amount.
  static NativeFunction amount(String name, MemoryLayout... arguments) {
    return of(name, FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, arguments));
  }

  /// One that answers nothing.
  static NativeFunction silent(String name, MemoryLayout... arguments) {
    return of(name, FunctionDescriptor.ofVoid(arguments));
  }

  /// OR-Tools loads the library; all that it depends on can be looked up from then on.
  @SuppressWarnings("restricted")
  private static NativeFunction of(String name, FunctionDescriptor descriptor) {
    Loader.loadNativeLibraries();
    var handle =
        Linker.nativeLinker()
            .downcallHandle(SymbolLookup.loaderLookup().findOrThrow(name), descriptor);
    return MethodHandleProxies.asInterfaceInstance(
        NativeFunction.class,
        handle
            .asSpreader(Object[].class, handle.type().parameterCount())
            .asType(MethodType.methodType(Object.class, Object[].class)));
  }
}
