@NullMarked
package dev.evenhand.solver.internal.engine.kind;

import org.jspecify.annotations.NullMarked;
