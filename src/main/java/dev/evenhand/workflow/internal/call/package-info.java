/// Calls to the services of companies, which can be turned against nobody.
@NullMarked
package dev.evenhand.workflow.internal.call;

import org.jspecify.annotations.NullMarked;
