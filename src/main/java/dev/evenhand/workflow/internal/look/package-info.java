/// Tasks and errors of instances, for whoever looks.
@NullMarked
package dev.evenhand.workflow.internal.look;

import org.jspecify.annotations.NullMarked;
