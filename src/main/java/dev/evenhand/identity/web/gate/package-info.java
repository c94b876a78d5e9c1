/// What every request passes: who is calling, for which company, and what a browser may do.
@NullMarked
package dev.evenhand.identity.web.gate;

import org.jspecify.annotations.NullMarked;
