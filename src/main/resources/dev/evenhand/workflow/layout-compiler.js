/*
sucrase 3.35.1

The MIT License (MIT)

Copyright (c) 2012-2018 various contributors (see AUTHORS)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

acorn 8.19.0

MIT License

Copyright (C) 2012-2022 by various contributors (see AUTHORS)

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

---

lines-and-columns 1.2.4

The MIT License (MIT)

Copyright (c) 2015 Brian Donovan

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

---

ts-interface-checker 0.1.13

Apache License
                           Version 2.0, January 2004
                        http://www.apache.org/licenses/

   TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION

   1. Definitions.

      "License" shall mean the terms and conditions for use, reproduction,
      and distribution as defined by Sections 1 through 9 of this document.

      "Licensor" shall mean the copyright owner or entity authorized by
      the copyright owner that is granting the License.

      "Legal Entity" shall mean the union of the acting entity and all
      other entities that control, are controlled by, or are under common
      control with that entity. For the purposes of this definition,
      "control" means (i) the power, direct or indirect, to cause the
      direction or management of such entity, whether by contract or
      otherwise, or (ii) ownership of fifty percent (50%) or more of the
      outstanding shares, or (iii) beneficial ownership of such entity.

      "You" (or "Your") shall mean an individual or Legal Entity
      exercising permissions granted by this License.

      "Source" form shall mean the preferred form for making modifications,
      including but not limited to software source code, documentation
      source, and configuration files.

      "Object" form shall mean any form resulting from mechanical
      transformation or translation of a Source form, including but
      not limited to compiled object code, generated documentation,
      and conversions to other media types.

      "Work" shall mean the work of authorship, whether in Source or
      Object form, made available under the License, as indicated by a
      copyright notice that is included in or attached to the work
      (an example is provided in the Appendix below).

      "Derivative Works" shall mean any work, whether in Source or Object
      form, that is based on (or derived from) the Work and for which the
      editorial revisions, annotations, elaborations, or other modifications
      represent, as a whole, an original work of authorship. For the purposes
      of this License, Derivative Works shall not include works that remain
      separable from, or merely link (or bind by name) to the interfaces of,
      the Work and Derivative Works thereof.

      "Contribution" shall mean any work of authorship, including
      the original version of the Work and any modifications or additions
      to that Work or Derivative Works thereof, that is intentionally
      submitted to Licensor for inclusion in the Work by the copyright owner
      or by an individual or Legal Entity authorized to submit on behalf of
      the copyright owner. For the purposes of this definition, "submitted"
      means any form of electronic, verbal, or written communication sent
      to the Licensor or its representatives, including but not limited to
      communication on electronic mailing lists, source code control systems,
      and issue tracking systems that are managed by, or on behalf of, the
      Licensor for the purpose of discussing and improving the Work, but
      excluding communication that is conspicuously marked or otherwise
      designated in writing by the copyright owner as "Not a Contribution."

      "Contributor" shall mean Licensor and any individual or Legal Entity
      on behalf of whom a Contribution has been received by Licensor and
      subsequently incorporated within the Work.

   2. Grant of Copyright License. Subject to the terms and conditions of
      this License, each Contributor hereby grants to You a perpetual,
      worldwide, non-exclusive, no-charge, royalty-free, irrevocable
      copyright license to reproduce, prepare Derivative Works of,
      publicly display, publicly perform, sublicense, and distribute the
      Work and such Derivative Works in Source or Object form.

   3. Grant of Patent License. Subject to the terms and conditions of
      this License, each Contributor hereby grants to You a perpetual,
      worldwide, non-exclusive, no-charge, royalty-free, irrevocable
      (except as stated in this section) patent license to make, have made,
      use, offer to sell, sell, import, and otherwise transfer the Work,
      where such license applies only to those patent claims licensable
      by such Contributor that are necessarily infringed by their
      Contribution(s) alone or by combination of their Contribution(s)
      with the Work to which such Contribution(s) was submitted. If You
      institute patent litigation against any entity (including a
      cross-claim or counterclaim in a lawsuit) alleging that the Work
      or a Contribution incorporated within the Work constitutes direct
      or contributory patent infringement, then any patent licenses
      granted to You under this License for that Work shall terminate
      as of the date such litigation is filed.

   4. Redistribution. You may reproduce and distribute copies of the
      Work or Derivative Works thereof in any medium, with or without
      modifications, and in Source or Object form, provided that You
      meet the following conditions:

      (a) You must give any other recipients of the Work or
          Derivative Works a copy of this License; and

      (b) You must cause any modified files to carry prominent notices
          stating that You changed the files; and

      (c) You must retain, in the Source form of any Derivative Works
          that You distribute, all copyright, patent, trademark, and
          attribution notices from the Source form of the Work,
          excluding those notices that do not pertain to any part of
          the Derivative Works; and

      (d) If the Work includes a "NOTICE" text file as part of its
          distribution, then any Derivative Works that You distribute must
          include a readable copy of the attribution notices contained
          within such NOTICE file, excluding those notices that do not
          pertain to any part of the Derivative Works, in at least one
          of the following places: within a NOTICE text file distributed
          as part of the Derivative Works; within the Source form or
          documentation, if provided along with the Derivative Works; or,
          within a display generated by the Derivative Works, if and
          wherever such third-party notices normally appear. The contents
          of the NOTICE file are for informational purposes only and
          do not modify the License. You may add Your own attribution
          notices within Derivative Works that You distribute, alongside
          or as an addendum to the NOTICE text from the Work, provided
          that such additional attribution notices cannot be construed
          as modifying the License.

      You may add Your own copyright statement to Your modifications and
      may provide additional or different license terms and conditions
      for use, reproduction, or distribution of Your modifications, or
      for any such Derivative Works as a whole, provided Your use,
      reproduction, and distribution of the Work otherwise complies with
      the conditions stated in this License.

   5. Submission of Contributions. Unless You explicitly state otherwise,
      any Contribution intentionally submitted for inclusion in the Work
      by You to the Licensor shall be under the terms and conditions of
      this License, without any additional terms or conditions.
      Notwithstanding the above, nothing herein shall supersede or modify
      the terms of any separate license agreement you may have executed
      with Licensor regarding such Contributions.

   6. Trademarks. This License does not grant permission to use the trade
      names, trademarks, service marks, or product names of the Licensor,
      except as required for reasonable and customary use in describing the
      origin of the Work and reproducing the content of the NOTICE file.

   7. Disclaimer of Warranty. Unless required by applicable law or
      agreed to in writing, Licensor provides the Work (and each
      Contributor provides its Contributions) on an "AS IS" BASIS,
      WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or
      implied, including, without limitation, any warranties or conditions
      of TITLE, NON-INFRINGEMENT, MERCHANTABILITY, or FITNESS FOR A
      PARTICULAR PURPOSE. You are solely responsible for determining the
      appropriateness of using or redistributing the Work and assume any
      risks associated with Your exercise of permissions under this License.

   8. Limitation of Liability. In no event and under no legal theory,
      whether in tort (including negligence), contract, or otherwise,
      unless required by applicable law (such as deliberate and grossly
      negligent acts) or agreed to in writing, shall any Contributor be
      liable to You for damages, including any direct, indirect, special,
      incidental, or consequential damages of any character arising as a
      result of this License or out of the use or inability to use the
      Work (including but not limited to damages for loss of goodwill,
      work stoppage, computer failure or malfunction, or any and all
      other commercial damages or losses), even if such Contributor
      has been advised of the possibility of such damages.

   9. Accepting Warranty or Additional Liability. While redistributing
      the Work or Derivative Works thereof, You may choose to offer,
      and charge a fee for, acceptance of support, warranty, indemnity,
      or other liability obligations and/or rights consistent with this
      License. However, in accepting such obligations, You may act only
      on Your own behalf and on Your sole responsibility, not on behalf
      of any other Contributor, and only if You agree to indemnify,
      defend, and hold each Contributor harmless for any liability
      incurred by, or claims asserted against, such Contributor by reason
      of your accepting any such warranty or additional liability.

   END OF TERMS AND CONDITIONS

   APPENDIX: How to apply the Apache License to your work.

      To apply the Apache License to your work, attach the following
      boilerplate notice, with the fields enclosed by brackets "{}"
      replaced with your own identifying information. (Don't include
      the brackets!)  The text should be enclosed in the appropriate
      comment syntax for the file format. We also recommend that a
      file or class name and description of purpose be included on the
      same "printed page" as the copyright notice for easier
      identification within third-party archives.

   Copyright {yyyy} {name of copyright owner}

   Licensed under the Apache License, Version 2.0 (the "License");
   you may not use this file except in compliance with the License.
   You may obtain a copy of the License at

       http://www.apache.org/licenses/LICENSE-2.0

   Unless required by applicable law or agreed to in writing, software
   distributed under the License is distributed on an "AS IS" BASIS,
   WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
   See the License for the specific language governing permissions and
   limitations under the License.
*/
var __extends = (this && this.__extends) || (function () {
    var extendStatics = function (d, b) {
        extendStatics = Object.setPrototypeOf ||
            ({ __proto__: [] } instanceof Array && function (d, b) { d.__proto__ = b; }) ||
            function (d, b) { for (var p in b) if (Object.prototype.hasOwnProperty.call(b, p)) d[p] = b[p]; };
        return extendStatics(d, b);
    };
    return function (d, b) {
        if (typeof b !== "function" && b !== null)
            throw new TypeError("Class extends value " + String(b) + " is not a constructor or null");
        extendStatics(d, b);
        function __() { this.constructor = d; }
        d.prototype = b === null ? Object.create(b) : (__.prototype = b.prototype, new __());
    };
})();
var __spreadArray = (this && this.__spreadArray) || function (to, from, pack) {
    if (pack || arguments.length === 2) for (var i = 0, l = from.length, ar; i < l; i++) {
        if (ar || !(i in from)) {
            if (!ar) ar = Array.prototype.slice.call(from, 0, i);
            ar[i] = from[i];
        }
    }
    return to.concat(ar || Array.prototype.slice.call(from));
};
var layouts = (function (e) {
    Object.defineProperty(e, Symbol.toStringTag, { value: "Module" });
    var t = Object.create, n = Object.defineProperty, r = Object.getOwnPropertyDescriptor, i = Object.getOwnPropertyNames, a = Object.getPrototypeOf, o = Object.prototype.hasOwnProperty, s = function (e, t) { return function () { return (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports); }; }, c = function (e, t, a, s) { if (t && typeof t == "object" || typeof t == "function")
        for (var c = i(t), l = 0, u = c.length, d; l < u; l++)
            d = c[l], !o.call(e, d) && d !== a && n(e, d, { get: (function (e) { return t[e]; }).bind(null, d), enumerable: !(s = r(t, d)) || s.enumerable }); return e; }, l = function (e, r, i) { return (i = e == null ? {} : t(a(e)), c(r || !e || !e.__esModule || !o.call(e, "default") ? n(i, "default", { value: e, enumerable: !0 }) : i, e)); }, u = [509, 0, 227, 0, 150, 4, 294, 9, 1368, 2, 2, 1, 6, 3, 41, 2, 5, 0, 166, 1, 574, 3, 9, 9, 7, 9, 32, 4, 318, 1, 31, 4, 33, 15, 71, 10, 50, 3, 123, 2, 54, 14, 32, 10, 3, 1, 11, 3, 46, 10, 8, 0, 46, 9, 7, 2, 37, 13, 2, 9, 6, 1, 45, 0, 13, 2, 49, 13, 9, 3, 2, 11, 83, 11, 7, 0, 3, 0, 158, 11, 6, 9, 7, 3, 56, 1, 2, 6, 3, 1, 3, 2, 10, 0, 11, 1, 3, 6, 4, 4, 68, 8, 2, 0, 3, 0, 2, 3, 2, 4, 2, 0, 15, 1, 83, 17, 10, 9, 5, 0, 82, 19, 13, 9, 214, 6, 3, 8, 28, 1, 83, 16, 16, 9, 82, 12, 9, 9, 7, 19, 58, 14, 5, 9, 243, 14, 166, 9, 71, 5, 2, 1, 3, 3, 2, 0, 2, 1, 13, 9, 120, 6, 3, 6, 4, 0, 29, 9, 41, 6, 2, 3, 9, 0, 10, 10, 47, 15, 199, 7, 137, 9, 54, 7, 2, 7, 17, 9, 57, 21, 2, 13, 123, 5, 4, 0, 2, 1, 2, 6, 2, 0, 9, 9, 49, 4, 2, 1, 2, 4, 9, 9, 55, 9, 7, 0, 259, 3, 10, 1, 2, 0, 49, 6, 4, 4, 14, 10, 5350, 0, 7, 14, 11465, 27, 2343, 9, 87, 9, 39, 4, 60, 6, 26, 9, 535, 9, 470, 0, 2, 54, 8, 3, 82, 0, 12, 1, 19628, 1, 4178, 9, 519, 45, 3, 22, 481, 1, 61, 4, 4, 5, 9, 7, 3, 6, 31, 3, 149, 2, 12, 2, 9, 1, 3, 0, 33, 1, 1357, 49, 513, 54, 5, 49, 9, 0, 15, 0, 23, 4, 2, 14, 1361, 6, 2, 16, 3, 6, 2, 1, 2, 4, 101, 0, 161, 6, 10, 9, 357, 0, 62, 13, 499, 13, 245, 1, 2, 9, 233, 0, 3, 0, 8, 1, 6, 0, 475, 6, 110, 6, 6, 9, 4759, 9, 787719, 239], d = [0, 11, 2, 25, 2, 18, 2, 1, 2, 14, 3, 13, 35, 122, 70, 52, 268, 28, 4, 48, 48, 31, 14, 29, 6, 37, 11, 29, 3, 35, 5, 7, 2, 4, 43, 157, 19, 35, 5, 35, 5, 39, 9, 51, 13, 10, 2, 14, 2, 6, 2, 1, 2, 10, 2, 14, 2, 6, 2, 1, 4, 51, 13, 310, 10, 21, 11, 7, 25, 5, 2, 41, 2, 13, 65, 5, 3, 0, 2, 43, 2, 1, 4, 0, 3, 22, 11, 22, 10, 30, 66, 18, 2, 1, 11, 21, 11, 25, 7, 25, 39, 55, 7, 1, 65, 0, 16, 3, 2, 2, 2, 28, 43, 28, 4, 28, 36, 7, 2, 27, 28, 53, 11, 21, 11, 18, 14, 17, 111, 72, 56, 50, 14, 50, 14, 35, 39, 27, 10, 22, 251, 41, 7, 1, 17, 5, 18, 21, 18, 28, 11, 0, 9, 21, 43, 17, 47, 20, 28, 22, 13, 52, 58, 1, 3, 0, 14, 44, 33, 24, 27, 35, 30, 0, 3, 0, 9, 34, 4, 0, 13, 47, 15, 3, 22, 0, 2, 0, 36, 17, 2, 24, 20, 1, 64, 6, 2, 0, 2, 3, 2, 14, 2, 9, 8, 46, 39, 7, 3, 1, 3, 21, 2, 6, 2, 1, 2, 4, 4, 0, 19, 0, 13, 4, 31, 9, 2, 0, 3, 0, 2, 37, 2, 0, 26, 0, 2, 0, 45, 52, 19, 3, 21, 2, 31, 47, 21, 1, 2, 0, 185, 46, 42, 3, 37, 47, 21, 0, 60, 42, 14, 0, 72, 26, 38, 6, 186, 43, 117, 63, 32, 7, 3, 0, 3, 7, 2, 1, 2, 23, 16, 0, 2, 0, 95, 7, 3, 38, 17, 0, 2, 0, 29, 0, 11, 39, 8, 0, 22, 0, 12, 45, 20, 0, 19, 72, 18, 0, 182, 32, 32, 8, 2, 36, 18, 0, 50, 29, 113, 6, 2, 1, 2, 37, 22, 0, 26, 5, 2, 1, 2, 31, 15, 0, 24, 43, 22, 0, 239, 18, 16, 0, 2, 12, 2, 33, 125, 0, 80, 921, 103, 111, 6, 206, 13, 310, 2314, 96, 16, 1071, 18, 5, 26, 3994, 6, 582, 6842, 29, 1763, 568, 8, 30, 18, 78, 18, 29, 19, 47, 17, 3, 32, 20, 6, 18, 433, 44, 212, 63, 33, 24, 3, 24, 45, 74, 6, 0, 67, 12, 65, 1, 2, 0, 15, 4, 10, 7386, 37, 33, 96, 114, 14, 913, 15, 50, 7710, 3, 2, 6, 2, 1, 2, 296, 10, 0, 30, 2, 3, 0, 15, 4, 8, 395, 2309, 106, 6, 12, 4, 8, 8, 9, 5991, 84, 2, 70, 2, 1, 3, 0, 3, 1, 3, 3, 2, 11, 2, 0, 2, 6, 2, 64, 2, 3, 3, 7, 2, 6, 2, 27, 2, 3, 2, 4, 2, 0, 4, 6, 2, 340, 2, 24, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 30, 2, 24, 2, 7, 1845, 129, 15, 6, 55, 50, 49, 61, 147, 44, 11, 6, 17, 0, 322, 29, 19, 43, 485, 27, 229, 29, 3, 0, 208, 30, 2, 2, 2, 1, 2, 6, 3, 4, 10, 1, 225, 6, 2, 3, 2, 1, 2, 14, 2, 196, 60, 67, 8, 0, 1205, 3, 2, 26, 2, 1, 2, 0, 3, 0, 2, 9, 2, 3, 2, 0, 2, 0, 7, 0, 5, 0, 2, 0, 2, 0, 2, 2, 2, 1, 2, 0, 3, 0, 2, 0, 2, 0, 2, 0, 2, 0, 2, 1, 2, 0, 3, 3, 2, 6, 2, 3, 2, 3, 2, 0, 2, 9, 2, 16, 6, 2, 2, 4, 2, 16, 4421, 42719, 33, 4382, 2, 5773, 3, 7472, 16, 621, 2467, 541, 1507, 4938, 6, 8489, 39815, 11327], f = "\u200C\u200D\u00B7\u0300-\u036F\u0387\u0483-\u0487\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7-\u05C9\u0610-\u061A\u064B-\u0669\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u06F0-\u06F9\u0711\u0730-\u074A\u07A6-\u07B0\u07C0-\u07C9\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823\u0825-\u0827\u0829-\u082D\u0859-\u085B\u0897-\u089F\u08CA-\u08E1\u08E3-\u0903\u093A-\u093C\u093E-\u094F\u0951-\u0957\u0962\u0963\u0966-\u096F\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3\u09E6-\u09EF\u09FE\u0A01-\u0A03\u0A3C\u0A3E-\u0A42\u0A47\u0A48\u0A4B-\u0A4D\u0A51\u0A66-\u0A71\u0A75\u0A81-\u0A83\u0ABC\u0ABE-\u0AC5\u0AC7-\u0AC9\u0ACB-\u0ACD\u0AE2\u0AE3\u0AE6-\u0AEF\u0AFA-\u0AFF\u0B01-\u0B03\u0B3C\u0B3E-\u0B44\u0B47\u0B48\u0B4B-\u0B4D\u0B53-\u0B57\u0B62\u0B63\u0B66-\u0B6F\u0B82\u0BBE-\u0BC2\u0BC6-\u0BC8\u0BCA-\u0BCD\u0BD7\u0BE6-\u0BEF\u0C00-\u0C04\u0C3C\u0C3E-\u0C44\u0C46-\u0C48\u0C4A-\u0C4D\u0C55\u0C56\u0C62\u0C63\u0C66-\u0C6F\u0C81-\u0C83\u0CBC\u0CBE-\u0CC4\u0CC6-\u0CC8\u0CCA-\u0CCD\u0CD5\u0CD6\u0CE2\u0CE3\u0CE6-\u0CEF\u0CF3\u0D00-\u0D03\u0D3B\u0D3C\u0D3E-\u0D44\u0D46-\u0D48\u0D4A-\u0D4D\u0D57\u0D62\u0D63\u0D66-\u0D6F\u0D81-\u0D83\u0DCA\u0DCF-\u0DD4\u0DD6\u0DD8-\u0DDF\u0DE6-\u0DEF\u0DF2\u0DF3\u0E31\u0E34-\u0E3A\u0E47-\u0E4E\u0E50-\u0E59\u0EB1\u0EB4-\u0EBC\u0EC8-\u0ECE\u0ED0-\u0ED9\u0F18\u0F19\u0F20-\u0F29\u0F35\u0F37\u0F39\u0F3E\u0F3F\u0F71-\u0F84\u0F86\u0F87\u0F8D-\u0F97\u0F99-\u0FBC\u0FC6\u102B-\u103E\u1040-\u1049\u1056-\u1059\u105E-\u1060\u1062-\u1064\u1067-\u106D\u1071-\u1074\u1082-\u108D\u108F-\u109D\u135D-\u135F\u1369-\u1371\u1712-\u1715\u1732-\u1734\u1752\u1753\u1772\u1773\u17B4-\u17D3\u17DD\u17E0-\u17E9\u180B-\u180D\u180F-\u1819\u18A9\u1920-\u192B\u1930-\u193B\u1946-\u194F\u19D0-\u19DA\u1A17-\u1A1B\u1A55-\u1A5E\u1A60-\u1A7C\u1A7F-\u1A89\u1A90-\u1A99\u1AB0-\u1ABD\u1ABF-\u1AF0\u1B00-\u1B04\u1B34-\u1B44\u1B50-\u1B59\u1B6B-\u1B73\u1B80-\u1B82\u1BA1-\u1BAD\u1BB0-\u1BB9\u1BE6-\u1BF3\u1C24-\u1C37\u1C40-\u1C49\u1C50-\u1C59\u1CD0-\u1CD2\u1CD4-\u1CE8\u1CED\u1CF4\u1CF7-\u1CF9\u1DC0-\u1DFF\u200C\u200D\u203F\u2040\u2054\u20D0-\u20DC\u20E1\u20E5-\u20F0\u2CEF-\u2CF1\u2D7F\u2DE0-\u2DFF\u302A-\u302F\u3099\u309A\u30FB\uA620-\uA629\uA66F\uA674-\uA67D\uA69E\uA69F\uA6F0\uA6F1\uA802\uA806\uA80B\uA823-\uA827\uA82C\uA880\uA881\uA8B4-\uA8C5\uA8D0-\uA8D9\uA8E0-\uA8F1\uA8FF-\uA909\uA926-\uA92D\uA947-\uA953\uA980-\uA983\uA9B3-\uA9C0\uA9D0-\uA9D9\uA9E5\uA9F0-\uA9F9\uAA29-\uAA36\uAA43\uAA4C\uAA4D\uAA50-\uAA59\uAA7B-\uAA7D\uAAB0\uAAB2-\uAAB4\uAAB7\uAAB8\uAABE\uAABF\uAAC1\uAAEB-\uAAEF\uAAF5\uAAF6\uABE3-\uABEA\uABEC\uABED\uABF0-\uABF9\uFB1E\uFE00-\uFE0F\uFE20-\uFE2F\uFE33\uFE34\uFE4D-\uFE4F\uFF10-\uFF19\uFF3F\uFF65", p = "\u00AA\u00B5\u00BA\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02C1\u02C6-\u02D1\u02E0-\u02E4\u02EC\u02EE\u0370-\u0374\u0376\u0377\u037A-\u037D\u037F\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03F5\u03F7-\u0481\u048A-\u052F\u0531-\u0556\u0558\u0559\u0560-\u0588\u058B\u058C\u05D0-\u05EA\u05EF-\u05F2\u0620-\u064A\u066E\u066F\u0671-\u06D3\u06D5\u06E5\u06E6\u06EE\u06EF\u06FA-\u06FC\u06FF\u0710\u0712-\u072F\u074D-\u07A5\u07B1\u07CA-\u07EA\u07F4\u07F5\u07FA\u0800-\u0815\u081A\u0824\u0828\u0840-\u0858\u0860-\u086A\u0870-\u0887\u0889-\u088F\u08A0-\u08C9\u0904-\u0939\u093D\u0950\u0958-\u0961\u0971-\u0980\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1\u09F0\u09F1\u09FC\u0A05-\u0A0A\u0A0F\u0A10\u0A13-\u0A28\u0A2A-\u0A30\u0A32\u0A33\u0A35\u0A36\u0A38\u0A39\u0A59-\u0A5C\u0A5E\u0A72-\u0A74\u0A85-\u0A8D\u0A8F-\u0A91\u0A93-\u0AA8\u0AAA-\u0AB0\u0AB2\u0AB3\u0AB5-\u0AB9\u0ABD\u0AD0\u0AE0\u0AE1\u0AF9\u0B05-\u0B0C\u0B0F\u0B10\u0B13-\u0B28\u0B2A-\u0B30\u0B32\u0B33\u0B35-\u0B39\u0B3D\u0B5C\u0B5D\u0B5F-\u0B61\u0B71\u0B83\u0B85-\u0B8A\u0B8E-\u0B90\u0B92-\u0B95\u0B99\u0B9A\u0B9C\u0B9E\u0B9F\u0BA3\u0BA4\u0BA8-\u0BAA\u0BAE-\u0BB9\u0BD0\u0C05-\u0C0C\u0C0E-\u0C10\u0C12-\u0C28\u0C2A-\u0C39\u0C3D\u0C58-\u0C5A\u0C5C\u0C5D\u0C60\u0C61\u0C80\u0C85-\u0C8C\u0C8E-\u0C90\u0C92-\u0CA8\u0CAA-\u0CB3\u0CB5-\u0CB9\u0CBD\u0CDC-\u0CDE\u0CE0\u0CE1\u0CF1\u0CF2\u0D04-\u0D0C\u0D0E-\u0D10\u0D12-\u0D3A\u0D3D\u0D4E\u0D54-\u0D56\u0D5F-\u0D61\u0D7A-\u0D7F\u0D85-\u0D96\u0D9A-\u0DB1\u0DB3-\u0DBB\u0DBD\u0DC0-\u0DC6\u0E01-\u0E30\u0E32\u0E33\u0E40-\u0E46\u0E81\u0E82\u0E84\u0E86-\u0E8A\u0E8C-\u0EA3\u0EA5\u0EA7-\u0EB0\u0EB2\u0EB3\u0EBD\u0EC0-\u0EC4\u0EC6\u0EDC-\u0EDF\u0F00\u0F40-\u0F47\u0F49-\u0F6C\u0F88-\u0F8C\u1000-\u102A\u103F\u1050-\u1055\u105A-\u105D\u1061\u1065\u1066\u106E-\u1070\u1075-\u1081\u108E\u10A0-\u10C5\u10C7\u10CD\u10D0-\u10FA\u10FC-\u1248\u124A-\u124D\u1250-\u1256\u1258\u125A-\u125D\u1260-\u1288\u128A-\u128D\u1290-\u12B0\u12B2-\u12B5\u12B8-\u12BE\u12C0\u12C2-\u12C5\u12C8-\u12D6\u12D8-\u1310\u1312-\u1315\u1318-\u135A\u1380-\u138F\u13A0-\u13F5\u13F8-\u13FD\u1401-\u166C\u166F-\u167F\u1681-\u169A\u16A0-\u16EA\u16EE-\u16F8\u1700-\u1711\u171F-\u1731\u1740-\u1751\u1760-\u176C\u176E-\u1770\u1780-\u17B3\u17D7\u17DC\u1820-\u1878\u1880-\u18A8\u18AA\u18B0-\u18F5\u1900-\u191E\u1950-\u196D\u1970-\u1974\u1980-\u19AB\u19B0-\u19C9\u1A00-\u1A16\u1A20-\u1A54\u1AA7\u1B05-\u1B33\u1B45-\u1B4C\u1B83-\u1BA0\u1BAE\u1BAF\u1BBA-\u1BE5\u1C00-\u1C23\u1C4D-\u1C4F\u1C5A-\u1C7D\u1C80-\u1C8A\u1C90-\u1CBA\u1CBD-\u1CBF\u1CE9-\u1CEC\u1CEE-\u1CF3\u1CF5\u1CF6\u1CFA\u1D00-\u1DBF\u1E00-\u1F15\u1F18-\u1F1D\u1F20-\u1F45\u1F48-\u1F4D\u1F50-\u1F57\u1F59\u1F5B\u1F5D\u1F5F-\u1F7D\u1F80-\u1FB4\u1FB6-\u1FBC\u1FBE\u1FC2-\u1FC4\u1FC6-\u1FCC\u1FD0-\u1FD3\u1FD6-\u1FDB\u1FE0-\u1FEC\u1FF2-\u1FF4\u1FF6-\u1FFC\u2071\u207F\u208F-\u209F\u2102\u2107\u210A-\u2113\u2115\u2118-\u211D\u2124\u2126\u2128\u212A-\u2139\u213C-\u213F\u2145-\u2149\u214E\u2160-\u2188\u2C00-\u2CE4\u2CEB-\u2CEE\u2CF2\u2CF3\u2D00-\u2D25\u2D27\u2D2D\u2D30-\u2D67\u2D6F\u2D80-\u2D96\u2DA0-\u2DA6\u2DA8-\u2DAE\u2DB0-\u2DB6\u2DB8-\u2DBE\u2DC0-\u2DC6\u2DC8-\u2DCE\u2DD0-\u2DD6\u2DD8-\u2DDE\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3038-\u303C\u3041-\u3096\u309B-\u309F\u30A1-\u30FA\u30FC-\u30FF\u3105-\u312F\u3131-\u318E\u31A0-\u31BF\u31F0-\u31FF\u3400-\u4DBF\u4E00-\uA48C\uA4D0-\uA4FD\uA500-\uA60C\uA610-\uA61F\uA62A\uA62B\uA640-\uA66E\uA67F-\uA69D\uA6A0-\uA6EF\uA717-\uA71F\uA722-\uA788\uA78B-\uA7DD\uA7E2\uA7F1-\uA801\uA803-\uA805\uA807-\uA80A\uA80C-\uA822\uA840-\uA873\uA882-\uA8B3\uA8F2-\uA8F7\uA8FB\uA8FD\uA8FE\uA90A-\uA925\uA930-\uA946\uA960-\uA97C\uA984-\uA9B2\uA9CF\uA9E0-\uA9E4\uA9E6-\uA9EF\uA9FA-\uA9FE\uAA00-\uAA28\uAA40-\uAA42\uAA44-\uAA4B\uAA60-\uAA76\uAA7A\uAA7E-\uAAAF\uAAB1\uAAB5\uAAB6\uAAB9-\uAABD\uAAC0\uAAC2\uAADB-\uAADD\uAAE0-\uAAEA\uAAF2-\uAAF4\uAB01-\uAB06\uAB09-\uAB0E\uAB11-\uAB16\uAB20-\uAB26\uAB28-\uAB2E\uAB30-\uAB5A\uAB5C-\uAB69\uAB6C\uAB6D\uAB70-\uABE2\uAC00-\uD7A3\uD7B0-\uD7C6\uD7CB-\uD7FB\uF900-\uFA6D\uFA70-\uFAD9\uFB00-\uFB06\uFB13-\uFB17\uFB1D\uFB1F-\uFB28\uFB2A-\uFB36\uFB38-\uFB3C\uFB3E\uFB40\uFB41\uFB43\uFB44\uFB46-\uFBB1\uFBD3-\uFD3D\uFD50-\uFD8F\uFD92-\uFDC7\uFDF0-\uFDFB\uFE70-\uFE74\uFE76-\uFEFC\uFF21-\uFF3A\uFF41-\uFF5A\uFF66-\uFFBE\uFFC2-\uFFC7\uFFCA-\uFFCF\uFFD2-\uFFD7\uFFDA-\uFFDC", m = { 3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile", 5: "class enum extends super const export import", 6: "enum", strict: "implements interface let package private protected public static yield", strictBind: "eval arguments" }, ee = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this", te = { 5: ee, "5module": ee + " export import", 6: ee + " const class extends export import super" }, ne = /^in(stanceof)?$/, re = RegExp("[" + p + "]"), ie = RegExp("[" + p + f + "]");
    function ae(e, t) { for (var n = 65536, r = 0; r < t.length; r += 2) {
        if (n += t[r], n > e)
            return !1;
        if (n += t[r + 1], n >= e)
            return !0;
    } return !1; }
    function oe(e, t) { return e < 65 ? e === 36 : e < 91 ? !0 : e < 97 ? e === 95 : e < 123 ? !0 : e <= 65535 ? e >= 170 && re.test(String.fromCharCode(e)) : t !== !1 && ae(e, d); }
    function se(e, t) { return e < 48 ? e === 36 : e < 58 ? !0 : e < 65 ? !1 : e < 91 ? !0 : e < 97 ? e === 95 : e < 123 ? !0 : e <= 65535 ? e >= 170 && ie.test(String.fromCharCode(e)) : t === !1 ? !1 : ae(e, d) || ae(e, u); }
    var h = function (e, t) { t === void 0 && (t = {}), this.label = e, this.keyword = t.keyword, this.beforeExpr = !!t.beforeExpr, this.startsExpr = !!t.startsExpr, this.isLoop = !!t.isLoop, this.isAssign = !!t.isAssign, this.prefix = !!t.prefix, this.postfix = !!t.postfix, this.binop = t.binop || null, this.updateContext = null; };
    function ce(e, t) { return new h(e, { beforeExpr: !0, binop: t }); }
    var le = { beforeExpr: !0 }, ue = { startsExpr: !0 }, de = {};
    function g(e, t) { return t === void 0 && (t = {}), t.keyword = e, de[e] = new h(e, t); }
    var _ = { num: new h("num", ue), regexp: new h("regexp", ue), string: new h("string", ue), name: new h("name", ue), privateId: new h("privateId", ue), eof: new h("eof"), bracketL: new h("[", { beforeExpr: !0, startsExpr: !0 }), bracketR: new h("]"), braceL: new h("{", { beforeExpr: !0, startsExpr: !0 }), braceR: new h("}"), parenL: new h("(", { beforeExpr: !0, startsExpr: !0 }), parenR: new h(")"), comma: new h(",", le), semi: new h(";", le), colon: new h(":", le), dot: new h("."), question: new h("?", le), questionDot: new h("?."), arrow: new h("=>", le), template: new h("template"), invalidTemplate: new h("invalidTemplate"), ellipsis: new h("...", le), backQuote: new h("`", ue), dollarBraceL: new h("${", { beforeExpr: !0, startsExpr: !0 }), eq: new h("=", { beforeExpr: !0, isAssign: !0 }), assign: new h("_=", { beforeExpr: !0, isAssign: !0 }), incDec: new h("++/--", { prefix: !0, postfix: !0, startsExpr: !0 }), prefix: new h("!/~", { beforeExpr: !0, prefix: !0, startsExpr: !0 }), logicalOR: ce("||", 1), logicalAND: ce("&&", 2), bitwiseOR: ce("|", 3), bitwiseXOR: ce("^", 4), bitwiseAND: ce("&", 5), equality: ce("==/!=/===/!==", 6), relational: ce("</>/<=/>=", 7), bitShift: ce("<</>>/>>>", 8), plusMin: new h("+/-", { beforeExpr: !0, binop: 9, prefix: !0, startsExpr: !0 }), modulo: ce("%", 10), star: ce("*", 10), slash: ce("/", 10), starstar: new h("**", { beforeExpr: !0 }), coalesce: ce("??", 1), _break: g("break"), _case: g("case", le), _catch: g("catch"), _continue: g("continue"), _debugger: g("debugger"), _default: g("default", le), _do: g("do", { isLoop: !0, beforeExpr: !0 }), _else: g("else", le), _finally: g("finally"), _for: g("for", { isLoop: !0 }), _function: g("function", ue), _if: g("if"), _return: g("return", le), _switch: g("switch"), _throw: g("throw", le), _try: g("try"), _var: g("var"), _const: g("const"), _while: g("while", { isLoop: !0 }), _with: g("with"), _new: g("new", { beforeExpr: !0, startsExpr: !0 }), _this: g("this", ue), _super: g("super", ue), _class: g("class", ue), _extends: g("extends", le), _export: g("export"), _import: g("import", ue), _null: g("null", ue), _true: g("true", ue), _false: g("false", ue), _in: g("in", { beforeExpr: !0, binop: 7 }), _instanceof: g("instanceof", { beforeExpr: !0, binop: 7 }), _typeof: g("typeof", { beforeExpr: !0, prefix: !0, startsExpr: !0 }), _void: g("void", { beforeExpr: !0, prefix: !0, startsExpr: !0 }), _delete: g("delete", { beforeExpr: !0, prefix: !0, startsExpr: !0 }) }, v = /\r\n?|\n|\u2028|\u2029/, fe = new RegExp(v.source, "g");
    function pe(e) { return e === 10 || e === 13 || e === 8232 || e === 8233; }
    function me(e, t, n) { n === void 0 && (n = e.length); for (var r = t; r < n; r++) {
        var i = e.charCodeAt(r);
        if (pe(i))
            return r < n - 1 && i === 13 && e.charCodeAt(r + 1) === 10 ? r + 2 : r + 1;
    } return -1; }
    var he = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/, y = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g, b = Object.prototype, ge = b.hasOwnProperty, _e = b.toString, ve = Object.hasOwn || (function (e, t) { return ge.call(e, t); }), ye = Array.isArray || (function (e) { return _e.call(e) === "[object Array]"; }), be = Object.create(null);
    function xe(e) { return be[e] || (be[e] = RegExp("^(?:" + e.replace(/ /g, "|") + ")$")); }
    function Se(e) { return e <= 65535 ? String.fromCharCode(e) : (e -= 65536, String.fromCharCode((e >> 10) + 55296, (e & 1023) + 56320)); }
    var Ce = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/, we = function (e, t) { this.line = e, this.column = t; };
    we.prototype.offset = function (e) { return new we(this.line, this.column + e); };
    var Te = function (e, t, n) { this.start = t, this.end = n, e.sourceFile !== null && (this.source = e.sourceFile); };
    function Ee(e, t) { for (var n = 1, r = 0;;) {
        var i = me(e, r, t);
        if (i < 0)
            return new we(n, t - r);
        ++n, r = i;
    } }
    var De = { ecmaVersion: null, sourceType: "script", strict: !1, onInsertedSemicolon: null, onTrailingComma: null, allowReserved: null, allowReturnOutsideFunction: !1, allowImportExportEverywhere: !1, allowAwaitOutsideFunction: null, allowSuperOutsideMethod: null, allowHashBang: !1, checkPrivateFields: !0, locations: !1, startLocation: null, onToken: null, onComment: null, ranges: !1, program: null, sourceFile: null, directSourceFile: null, preserveParens: !1 }, Oe = !1;
    function ke(e) {
        var t = {};
        for (var n in De)
            t[n] = e && ve(e, n) ? e[n] : De[n];
        if (t.ecmaVersion === "latest" ? t.ecmaVersion = 1e8 : t.ecmaVersion == null ? (!Oe && typeof console == "object" && console.warn && (Oe = !0, console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.")), t.ecmaVersion = 11) : t.ecmaVersion >= 2015 && (t.ecmaVersion -= 2009), t.allowReserved == null && (t.allowReserved = t.ecmaVersion < 5), e && e.allowHashBang != null || (t.allowHashBang = t.ecmaVersion >= 14), ye(t.onToken)) {
            var r = t.onToken;
            t.onToken = function (e) { return r.push(e); };
        }
        if (ye(t.onComment) && (t.onComment = Ae(t, t.onComment)), t.sourceType === "commonjs" && t.allowAwaitOutsideFunction)
            throw Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
        return t;
    }
    function Ae(e, t) { return function (n, r, i, a, o, s) { var c = { type: n ? "Block" : "Line", value: r, start: i, end: a }; e.locations && (c.loc = new Te(this, o, s)), e.ranges && (c.range = [i, a]), t.push(c); }; }
    var je = 1, Me = 2, Ne = 4, Pe = 8, Fe = 16, Ie = 32, Le = 64, Re = 128, ze = 256, Be = 512, Ve = 1024, He = je | Me | ze;
    function Ue(e, t) { return Me | (e ? Ne : 0) | (t ? Pe : 0); }
    var We = 0, Ge = 1, Ke = 2, qe = 3, Je = 4, Ye = 5, x = function (e, t, n) {
        this.options = e = ke(e), this.sourceFile = e.sourceFile, this.keywords = xe(te[e.ecmaVersion >= 6 ? 6 : e.sourceType === "module" ? "5module" : 5]);
        var r = "";
        e.allowReserved !== !0 && (r = m[e.ecmaVersion >= 6 ? 6 : e.ecmaVersion === 5 ? 5 : 3], e.sourceType === "module" && (r += " await")), this.reservedWords = xe(r);
        var i = (r ? r + " " : "") + m.strict;
        this.reservedWordsStrict = xe(i), this.reservedWordsStrictBind = xe(i + " " + m.strictBind), this.input = String(t), this.containsEsc = !1, this.pos = n || 0, this.curLine = 1, e.startLocation ? (this.lineStart = this.pos - e.startLocation.column, this.curLine = e.startLocation.line) : n ? (this.lineStart = this.input.lastIndexOf("\n", n - 1) + 1, this.options.locations && (this.curLine = this.input.slice(0, this.lineStart).split(v).length)) : this.lineStart = 0, this.type = _.eof, this.value = null, this.start = this.end = this.pos, this.startLoc = this.endLoc = this.curPosition(), this.lastTokEndLoc = this.lastTokStartLoc = null, this.lastTokStart = this.lastTokEnd = this.pos, this.context = this.initialContext(), this.exprAllowed = !0, this.inModule = e.sourceType === "module", this.strict = this.inModule || e.strict === !0 || this.strictDirective(this.pos), this.potentialArrowAt = -1, this.potentialArrowInForAwait = !1, this.yieldPos = this.awaitPos = this.awaitIdentPos = 0, this.labels = [], this.undefinedExports = Object.create(null), this.pos === 0 && e.allowHashBang && this.input.slice(0, 2) === "#!" && this.skipLineComment(2), this.scopeStack = [], this.enterScope(this.options.sourceType === "commonjs" ? Me : je), this.regexpState = null, this.privateNameStack = [];
    }, Xe = { inFunction: { configurable: !0 }, inGenerator: { configurable: !0 }, inAsync: { configurable: !0 }, canAwait: { configurable: !0 }, allowReturn: { configurable: !0 }, allowSuper: { configurable: !0 }, allowDirectSuper: { configurable: !0 }, treatFunctionsAsVar: { configurable: !0 }, allowNewDotTarget: { configurable: !0 }, allowUsing: { configurable: !0 }, inClassStaticBlock: { configurable: !0 } };
    x.prototype.parse = function () { var e = this, t = this.options.program || this.startNode(); return this.nextToken(), this.catchStackOverflow(function () { return e.parseTopLevel(t); }); }, Xe.inFunction.get = function () { return (this.currentVarScope().flags & Me) > 0; }, Xe.inGenerator.get = function () { return (this.currentVarScope().flags & Pe) > 0; }, Xe.inAsync.get = function () { return (this.currentVarScope().flags & Ne) > 0; }, Xe.canAwait.get = function () { for (var e = this.scopeStack.length - 1; e >= 0; e--) {
        var t = this.scopeStack[e].flags;
        if (t & (ze | Be))
            return !1;
        if (t & Me)
            return (t & Ne) > 0;
    } return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction; }, Xe.allowReturn.get = function () { return !!(this.inFunction || this.options.allowReturnOutsideFunction && this.currentVarScope().flags & je); }, Xe.allowSuper.get = function () { return (this.currentThisScope().flags & Le) > 0 || this.options.allowSuperOutsideMethod; }, Xe.allowDirectSuper.get = function () { return (this.currentThisScope().flags & Re) > 0; }, Xe.treatFunctionsAsVar.get = function () { return this.treatFunctionsAsVarInScope(this.currentScope()); }, Xe.allowNewDotTarget.get = function () { for (var e = this.scopeStack.length - 1; e >= 0; e--) {
        var t = this.scopeStack[e].flags;
        if (t & (ze | Be) || t & Me && !(t & Fe))
            return !0;
    } return !1; }, Xe.allowUsing.get = function () { var e = this.currentScope().flags; return !(e & Ve || !this.inModule && e & je); }, Xe.inClassStaticBlock.get = function () { return (this.currentVarScope().flags & ze) > 0; }, x.extend = function () { for (var e = [], t = arguments.length; t--;)
        e[t] = arguments[t]; for (var n = this, r = 0; r < e.length; r++)
        n = e[r](n); return n; }, x.parse = function (e, t) { return new this(t, e).parse(); }, x.parseExpressionAt = function (e, t, n) { var r = new this(n, e, t); return r.nextToken(), r.parseExpression(); }, x.tokenizer = function (e, t) { return new this(t, e); }, Object.defineProperties(x.prototype, Xe);
    var Ze = x.prototype, Qe = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
    Ze.strictDirective = function (e) { if (this.options.ecmaVersion < 5)
        return !1; for (;;) {
        y.lastIndex = e, e += y.exec(this.input)[0].length;
        var t = Qe.exec(this.input.slice(e));
        if (!t)
            return !1;
        if ((t[1] || t[2]) === "use strict") {
            y.lastIndex = e + t[0].length;
            var n = y.exec(this.input), r = n.index + n[0].length, i = this.input.charAt(r);
            return i === ";" || i === "}" || v.test(n[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(i) || i === "!" && this.input.charAt(r + 1) === "=" || i === "i" && $e(this, r));
        }
        e += t[0].length, y.lastIndex = e, e += y.exec(this.input)[0].length, this.input[e] === ";" && e++;
    } };
    function $e(e, t) { for (var n = t + 1, r = Math.min(e.input.length, t + 11); n < r;) {
        var i = e.fullCharCodeAt(n);
        if (!se(i, !0))
            break;
        n += i <= 65535 ? 1 : 2;
    } return n === t + 2 && e.input.slice(t, n) === "in" || n === t + 10 && e.input.slice(t, n) === "instanceof"; }
    Ze.eat = function (e) { return this.type === e && (this.next(), !0); }, Ze.isContextual = function (e) { return this.type === _.name && this.value === e && !this.containsEsc; }, Ze.eatContextual = function (e) { return this.isContextual(e) ? (this.next(), !0) : !1; }, Ze.catchStackOverflow = function (e) { try {
        return e();
    }
    catch (e) {
        if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message)))
            this.raise(this.start, "Not enough stack space to parse input");
        else
            throw e;
    } }, Ze.expectContextual = function (e) { this.eatContextual(e) || this.unexpected(); }, Ze.canInsertSemicolon = function () { return this.type === _.eof || this.type === _.braceR || v.test(this.input.slice(this.lastTokEnd, this.start)); }, Ze.insertSemicolon = function () { if (this.canInsertSemicolon())
        return this.options.onInsertedSemicolon && this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc), !0; }, Ze.semicolon = function () { !this.eat(_.semi) && !this.insertSemicolon() && this.unexpected(); }, Ze.afterTrailingComma = function (e, t) { if (this.type === e)
        return this.options.onTrailingComma && this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc), t || this.next(), !0; }, Ze.expect = function (e) { this.eat(e) || this.unexpected(); }, Ze.unexpected = function (e) { this.raise(e == null ? this.start : e, "Unexpected token"); };
    var et = function () { this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1; };
    Ze.checkPatternErrors = function (e, t) { if (e) {
        e.trailingComma > -1 && this.raiseRecoverable(e.trailingComma, "Comma is not permitted after the rest element");
        var n = t ? e.parenthesizedAssign : e.parenthesizedBind;
        n > -1 && this.raiseRecoverable(n, t ? "Assigning to rvalue" : "Parenthesized pattern");
    } }, Ze.checkExpressionErrors = function (e, t) { if (!e)
        return !1; var n = e.shorthandAssign, r = e.doubleProto; if (!t)
        return n >= 0 || r >= 0; n >= 0 && this.raise(n, "Shorthand property assignments are valid only in destructuring patterns"), r >= 0 && this.raiseRecoverable(r, "Redefinition of __proto__ property"); }, Ze.checkYieldAwaitInDefaultParams = function () { this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos) && this.raise(this.yieldPos, "Yield expression cannot be a default value"), this.awaitPos && this.raise(this.awaitPos, "Await expression cannot be a default value"); }, Ze.isSimpleAssignTarget = function (e) { return e.type === "ParenthesizedExpression" ? this.isSimpleAssignTarget(e.expression) : e.type === "Identifier" || e.type === "MemberExpression"; };
    var S = x.prototype;
    S.parseTopLevel = function (e) { var t = Object.create(null); for (e.body || (e.body = []); this.type !== _.eof;) {
        var n = this.parseStatement(null, !0, t);
        e.body.push(n);
    } if (this.inModule)
        for (var r = 0, i = Object.keys(this.undefinedExports); r < i.length; r += 1) {
            var a = i[r];
            this.raiseRecoverable(this.undefinedExports[a].start, "Export '" + a + "' is not defined");
        } return this.adaptDirectivePrologue(e.body), this.next(), e.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType, this.finishNode(e, "Program"); };
    var tt = { kind: "loop" }, nt = { kind: "switch" };
    S.isLet = function (e) { if (this.options.ecmaVersion < 6 || !this.isContextual("let"))
        return !1; y.lastIndex = this.pos; var t = y.exec(this.input), n = this.pos + t[0].length, r = this.fullCharCodeAt(n); if (r === 91 || r === 92)
        return !0; if (e)
        return !1; if (r === 123)
        return !0; if (oe(r)) {
        var i = n;
        do
            n += r <= 65535 ? 1 : 2;
        while (se(r = this.fullCharCodeAt(n)));
        if (r === 92)
            return !0;
        var a = this.input.slice(i, n);
        if (!ne.test(a))
            return !0;
    } return !1; }, S.isAsyncFunction = function () { if (this.options.ecmaVersion < 8 || !this.isContextual("async"))
        return !1; y.lastIndex = this.pos; var e = y.exec(this.input), t = this.pos + e[0].length, n; return !v.test(this.input.slice(this.pos, t)) && this.input.slice(t, t + 8) === "function" && (t + 8 === this.input.length || !(se(n = this.fullCharCodeAt(t + 8)) || n === 92)); }, S.isUsingKeyword = function (e, t) { if (this.options.ecmaVersion < 17 || !this.isContextual(e ? "await" : "using"))
        return !1; y.lastIndex = this.pos; var n = y.exec(this.input), r = this.pos + n[0].length; if (v.test(this.input.slice(this.pos, r)))
        return !1; if (e) {
        var i = r + 5, a;
        if (this.input.slice(r, i) !== "using" || i === this.input.length || se(a = this.fullCharCodeAt(i)) || a === 92)
            return !1;
        y.lastIndex = i;
        var o = y.exec(this.input);
        if (r = i + o[0].length, o && v.test(this.input.slice(i, r)))
            return !1;
    } var s = this.fullCharCodeAt(r); if (!oe(s) && s !== 92)
        return !1; var c = r; do
        r += s <= 65535 ? 1 : 2;
    while (se(s = this.fullCharCodeAt(r))); if (s === 92)
        return !0; var l = this.input.slice(c, r); if (ne.test(l))
        return !1; if (t && !e && l === "of") {
        y.lastIndex = r;
        var u = y.exec(this.input);
        if (r += u[0].length, this.input.charCodeAt(r) !== 61 || (s = this.input.charCodeAt(r + 1)) === 61 || s === 62)
            return !1;
    } return !0; }, S.isAwaitUsing = function (e) { return this.isUsingKeyword(!0, e); }, S.isUsing = function (e) { return this.isUsingKeyword(!1, e); }, S.parseStatement = function (e, t, n) { var r = this.type, i = this.startNode(), a; switch ((this.isLet(e) && (r = _._var, a = "let"), r)) {
        case _._break:
        case _._continue: return this.parseBreakContinueStatement(i, r.keyword);
        case _._debugger: return this.parseDebuggerStatement(i);
        case _._do: return this.parseDoStatement(i);
        case _._for: return this.parseForStatement(i);
        case _._function: return e && (this.strict || e !== "if" && e !== "label") && this.options.ecmaVersion >= 6 && this.unexpected(), this.parseFunctionStatement(i, !1, !e);
        case _._class: return e && this.unexpected(), this.parseClass(i, !0);
        case _._if: return this.parseIfStatement(i);
        case _._return: return this.parseReturnStatement(i);
        case _._switch: return this.parseSwitchStatement(i);
        case _._throw: return this.parseThrowStatement(i);
        case _._try: return this.parseTryStatement(i);
        case _._const:
        case _._var: return a = a || this.value, e && a !== "var" && this.unexpected(), this.parseVarStatement(i, a);
        case _._while: return this.parseWhileStatement(i);
        case _._with: return this.parseWithStatement(i);
        case _.braceL: return this.parseBlock(!0, i);
        case _.semi: return this.parseEmptyStatement(i);
        case _._export:
        case _._import:
            if (this.options.ecmaVersion > 10 && r === _._import) {
                y.lastIndex = this.pos;
                var o = y.exec(this.input), s = this.pos + o[0].length, c = this.input.charCodeAt(s);
                if (c === 40 || c === 46)
                    return this.parseExpressionStatement(i, this.parseExpression());
            }
            return this.options.allowImportExportEverywhere || (t || this.raise(this.start, "'import' and 'export' may only appear at the top level"), this.inModule || this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'")), r === _._import ? this.parseImport(i) : this.parseExport(i, n);
        default:
            if (this.isAsyncFunction())
                return e && this.unexpected(), this.next(), this.parseFunctionStatement(i, !0, !e);
            var l = this.isAwaitUsing(!1) ? "await using" : this.isUsing(!1) ? "using" : null;
            if (l)
                return this.allowUsing || this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement"), e && this.raise(this.start, "Using declaration is not allowed in single-statement positions"), l === "await using" && (this.canAwait || this.raise(this.start, "Await using cannot appear outside of async function"), this.next()), this.next(), this.parseVar(i, !1, l), this.semicolon(), this.finishNode(i, "VariableDeclaration");
            var u = this.value, d = this.parseExpression();
            return r === _.name && d.type === "Identifier" && this.eat(_.colon) ? this.parseLabeledStatement(i, u, d, e) : this.parseExpressionStatement(i, d);
    } }, S.parseBreakContinueStatement = function (e, t) { var n = t === "break"; this.next(), this.eat(_.semi) || this.insertSemicolon() ? e.label = null : this.type === _.name ? (e.label = this.parseIdent(), this.semicolon()) : this.unexpected(); for (var r = 0; r < this.labels.length; ++r) {
        var i = this.labels[r];
        if ((e.label == null || i.name === e.label.name) && (i.kind != null && (n || i.kind === "loop") || e.label && n))
            break;
    } return r === this.labels.length && this.raise(e.start, "Unsyntactic " + t), this.finishNode(e, n ? "BreakStatement" : "ContinueStatement"); }, S.parseDebuggerStatement = function (e) { return this.next(), this.semicolon(), this.finishNode(e, "DebuggerStatement"); }, S.parseDoStatement = function (e) { return this.next(), this.labels.push(tt), e.body = this.parseStatement("do"), this.labels.pop(), this.expect(_._while), e.test = this.parseParenExpression(), this.options.ecmaVersion >= 6 ? this.eat(_.semi) : this.semicolon(), this.finishNode(e, "DoWhileStatement"); }, S.parseForStatement = function (e) { this.next(); var t = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1; if (this.labels.push(tt), this.enterScope(0), this.expect(_.parenL), this.type === _.semi)
        return t > -1 && this.unexpected(t), this.parseFor(e, null); var n = this.isLet(); if (this.type === _._var || this.type === _._const || n) {
        var r = this.startNode(), i = n ? "let" : this.value;
        return this.next(), this.parseVar(r, !0, i), this.finishNode(r, "VariableDeclaration"), this.parseForAfterInit(e, r, t);
    } var a = this.isContextual("let"), o = !1, s = this.isUsing(!0) ? "using" : this.isAwaitUsing(!0) ? "await using" : null; if (s) {
        var c = this.startNode();
        return this.next(), s === "await using" && (this.canAwait || this.raise(this.start, "Await using cannot appear outside of async function"), this.next()), this.parseVar(c, !0, s), this.finishNode(c, "VariableDeclaration"), this.parseForAfterInit(e, c, t);
    } var l = this.containsEsc, u = new et, d = this.start, f = t > -1 ? this.parseExprSubscripts(u, "await") : this.parseExpression(!0, u); return this.type === _._in || (o = this.options.ecmaVersion >= 6 && this.isContextual("of")) ? (t > -1 ? (this.type === _._in && this.unexpected(t), e.await = !0) : o && this.options.ecmaVersion >= 8 && (f.start === d && !l && f.type === "Identifier" && f.name === "async" ? this.unexpected() : this.options.ecmaVersion >= 9 && (e.await = !1)), a && o && this.raise(f.start, "The left-hand side of a for-of loop may not start with 'let'."), this.toAssignable(f, !1, u), this.checkLValPattern(f), this.parseForIn(e, f)) : (this.checkExpressionErrors(u, !0), t > -1 && this.unexpected(t), this.parseFor(e, f)); }, S.parseForAfterInit = function (e, t, n) { return (this.type === _._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && t.declarations.length === 1 ? (this.type === _._in ? (t.kind !== "using" && t.kind !== "await using" || t.declarations[0].init || this.raise(this.start, "Using declaration is not allowed in for-in loops"), this.options.ecmaVersion >= 9 && n > -1 && this.unexpected(n)) : this.options.ecmaVersion >= 9 && (e.await = n > -1), this.parseForIn(e, t)) : (n > -1 && this.unexpected(n), this.parseFor(e, t)); }, S.parseFunctionStatement = function (e, t, n) { return this.next(), this.parseFunction(e, it | (n ? 0 : at), !1, t); }, S.parseIfStatement = function (e) { return this.next(), e.test = this.parseParenExpression(), e.consequent = this.parseStatement("if"), e.alternate = this.eat(_._else) ? this.parseStatement("if") : null, this.finishNode(e, "IfStatement"); }, S.parseReturnStatement = function (e) { return this.allowReturn || this.raise(this.start, "'return' outside of function"), this.next(), this.eat(_.semi) || this.insertSemicolon() ? e.argument = null : (e.argument = this.parseExpression(), this.semicolon()), this.finishNode(e, "ReturnStatement"); }, S.parseSwitchStatement = function (e) { this.next(), e.discriminant = this.parseParenExpression(), e.cases = [], this.expect(_.braceL), this.labels.push(nt), this.enterScope(Ve); for (var t, n = !1; this.type !== _.braceR;)
        if (this.type === _._case || this.type === _._default) {
            var r = this.type === _._case;
            t && this.finishNode(t, "SwitchCase"), e.cases.push(t = this.startNode()), t.consequent = [], this.next(), r ? t.test = this.parseExpression() : (n && this.raiseRecoverable(this.lastTokStart, "Multiple default clauses"), n = !0, t.test = null), this.expect(_.colon);
        }
        else
            t || this.unexpected(), t.consequent.push(this.parseStatement(null)); return this.exitScope(), t && this.finishNode(t, "SwitchCase"), this.next(), this.labels.pop(), this.finishNode(e, "SwitchStatement"); }, S.parseThrowStatement = function (e) { return this.next(), v.test(this.input.slice(this.lastTokEnd, this.start)) && this.raise(this.lastTokEnd, "Illegal newline after throw"), e.argument = this.parseExpression(), this.semicolon(), this.finishNode(e, "ThrowStatement"); };
    var rt = [];
    S.parseCatchClauseParam = function () { var e = this.parseBindingAtom(), t = e.type === "Identifier"; return this.enterScope(t ? Ie : 0), this.checkLValPattern(e, t ? Je : Ke), this.expect(_.parenR), e; }, S.parseTryStatement = function (e) { if (this.next(), e.block = this.parseBlock(), e.handler = null, this.type === _._catch) {
        var t = this.startNode();
        this.next(), this.eat(_.parenL) ? t.param = this.parseCatchClauseParam() : (this.options.ecmaVersion < 10 && this.unexpected(), t.param = null, this.enterScope(0)), t.body = this.parseBlock(!1), this.exitScope(), e.handler = this.finishNode(t, "CatchClause");
    } return e.finalizer = this.eat(_._finally) ? this.parseBlock() : null, !e.handler && !e.finalizer && this.raise(e.start, "Missing catch or finally clause"), this.finishNode(e, "TryStatement"); }, S.parseVarStatement = function (e, t, n) { return this.next(), this.parseVar(e, !1, t, n), this.semicolon(), this.finishNode(e, "VariableDeclaration"); }, S.parseWhileStatement = function (e) { return this.next(), e.test = this.parseParenExpression(), this.labels.push(tt), e.body = this.parseStatement("while"), this.labels.pop(), this.finishNode(e, "WhileStatement"); }, S.parseWithStatement = function (e) { return this.strict && this.raise(this.start, "'with' in strict mode"), this.next(), e.object = this.parseParenExpression(), e.body = this.parseStatement("with"), this.finishNode(e, "WithStatement"); }, S.parseEmptyStatement = function (e) { return this.next(), this.finishNode(e, "EmptyStatement"); }, S.parseLabeledStatement = function (e, t, n, r) { for (var i = 0, a = this.labels; i < a.length; i += 1)
        a[i].name === t && this.raise(n.start, "Label '" + t + "' is already declared"); for (var o = this.type.isLoop ? "loop" : this.type === _._switch ? "switch" : null, s = this.labels.length - 1; s >= 0; s--) {
        var c = this.labels[s];
        if (c.statementStart === e.start)
            c.statementStart = this.start, c.kind = o;
        else
            break;
    } return this.labels.push({ name: t, kind: o, statementStart: this.start }), e.body = this.parseStatement(r ? r.indexOf("label") === -1 ? r + "label" : r : "label"), this.labels.pop(), e.label = n, this.finishNode(e, "LabeledStatement"); }, S.parseExpressionStatement = function (e, t) { return e.expression = t, this.semicolon(), this.finishNode(e, "ExpressionStatement"); }, S.parseBlock = function (e, t, n) { for (e === void 0 && (e = !0), t === void 0 && (t = this.startNode()), t.body = [], this.expect(_.braceL), e && this.enterScope(0); this.type !== _.braceR;) {
        var r = this.parseStatement(null);
        t.body.push(r);
    } return n && (this.strict = !1), this.next(), e && this.exitScope(), this.finishNode(t, "BlockStatement"); }, S.parseFor = function (e, t) { return e.init = t, this.expect(_.semi), e.test = this.type === _.semi ? null : this.parseExpression(), this.expect(_.semi), e.update = this.type === _.parenR ? null : this.parseExpression(), this.expect(_.parenR), e.body = this.parseStatement("for"), this.exitScope(), this.labels.pop(), this.finishNode(e, "ForStatement"); }, S.parseForIn = function (e, t) { var n = this.type === _._in; return this.next(), t.type === "VariableDeclaration" && t.declarations[0].init != null && (!n || this.options.ecmaVersion < 8 || this.strict || t.kind !== "var" || t.declarations[0].id.type !== "Identifier") && this.raise(t.start, (n ? "for-in" : "for-of") + " loop variable declaration may not have an initializer"), e.left = t, e.right = n ? this.parseExpression() : this.parseMaybeAssign(), this.expect(_.parenR), e.body = this.parseStatement("for"), this.exitScope(), this.labels.pop(), this.finishNode(e, n ? "ForInStatement" : "ForOfStatement"); }, S.parseVar = function (e, t, n, r) { for (e.declarations = [], e.kind = n;;) {
        var i = this.startNode();
        if (this.parseVarId(i, n), this.eat(_.eq) ? i.init = this.parseMaybeAssign(t) : !r && n === "const" && !(this.type === _._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) ? this.unexpected() : !r && (n === "using" || n === "await using") && this.options.ecmaVersion >= 17 && this.type !== _._in && !this.isContextual("of") ? this.raise(this.lastTokEnd, "Missing initializer in " + n + " declaration") : !r && i.id.type !== "Identifier" && (!t || this.type !== _._in && !this.isContextual("of")) ? this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value") : i.init = null, e.declarations.push(this.finishNode(i, "VariableDeclarator")), !this.eat(_.comma))
            break;
    } return e; }, S.parseVarId = function (e, t) { e.id = t === "using" || t === "await using" ? this.parseIdent() : this.parseBindingAtom(), this.checkLValPattern(e.id, t === "var" ? Ge : Ke, !1); };
    var it = 1, at = 2, ot = 4;
    S.parseFunction = function (e, t, n, r, i) { this.initFunction(e), (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !r) && (this.type === _.star && t & at && this.unexpected(), e.generator = this.eat(_.star)), this.options.ecmaVersion >= 8 && (e.async = !!r), t & it && (e.id = t & ot && this.type !== _.name ? null : this.parseIdent(), e.id && !(t & at) && this.checkLValSimple(e.id, this.strict || e.generator || e.async ? this.treatFunctionsAsVar ? Ge : Ke : qe)); var a = this.yieldPos, o = this.awaitPos, s = this.awaitIdentPos; return this.yieldPos = 0, this.awaitPos = 0, this.awaitIdentPos = 0, this.enterScope(Ue(e.async, e.generator)), t & it || (e.id = this.type === _.name ? this.parseIdent() : null), this.parseFunctionParams(e), this.parseFunctionBody(e, n, !1, i), this.yieldPos = a, this.awaitPos = o, this.awaitIdentPos = s, this.finishNode(e, t & it ? "FunctionDeclaration" : "FunctionExpression"); }, S.parseFunctionParams = function (e) { this.expect(_.parenL), e.params = this.parseBindingList(_.parenR, !1, this.options.ecmaVersion >= 8), this.checkYieldAwaitInDefaultParams(); }, S.parseClass = function (e, t) { this.next(); var n = this.strict; this.strict = !0, this.parseClassId(e, t), this.parseClassSuper(e); var r = this.enterClassBody(), i = this.startNode(), a = !1; for (i.body = [], this.expect(_.braceL); this.type !== _.braceR;) {
        var o = this.parseClassElement(e.superClass !== null);
        o && (i.body.push(o), o.type === "MethodDefinition" && o.kind === "constructor" ? (a && this.raiseRecoverable(o.start, "Duplicate constructor in the same class"), a = !0) : o.key && o.key.type === "PrivateIdentifier" && st(r, o) && this.raiseRecoverable(o.key.start, "Identifier '#" + o.key.name + "' has already been declared"));
    } return this.strict = n, this.next(), e.body = this.finishNode(i, "ClassBody"), this.exitClassBody(), this.finishNode(e, t ? "ClassDeclaration" : "ClassExpression"); }, S.parseClassElement = function (e) { if (this.eat(_.semi))
        return null; var t = this.options.ecmaVersion, n = this.startNode(), r = "", i = !1, a = !1, o = "method", s = !1; if (this.eatContextual("static")) {
        if (t >= 13 && this.eat(_.braceL))
            return this.parseClassStaticBlock(n), n;
        this.isClassElementNameStart() || this.type === _.star ? s = !0 : r = "static";
    } if (n.static = s, !r && t >= 8 && this.eatContextual("async") && ((this.isClassElementNameStart() || this.type === _.star) && !this.canInsertSemicolon() ? a = !0 : r = "async"), !r && (t >= 9 || !a) && this.eat(_.star) && (i = !0), !r && !a && !i) {
        var c = this.value;
        (this.eatContextual("get") || this.eatContextual("set")) && (this.isClassElementNameStart() ? o = c : r = c);
    } if (r ? (n.computed = !1, n.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc), n.key.name = r, this.finishNode(n.key, "Identifier")) : this.parseClassElementName(n), t < 13 || this.type === _.parenL || o !== "method" || i || a) {
        var l = !n.static && ct(n, "constructor"), u = l && e;
        l && o !== "method" && this.raise(n.key.start, "Constructor can't have get/set modifier"), n.kind = l ? "constructor" : o, this.parseClassMethod(n, i, a, u);
    }
    else
        this.parseClassField(n); return n; }, S.isClassElementNameStart = function () { return this.type === _.name || this.type === _.privateId || this.type === _.num || this.type === _.string || this.type === _.bracketL || this.type.keyword; }, S.parseClassElementName = function (e) { this.type === _.privateId ? (this.value === "constructor" && this.raise(this.start, "Classes can't have an element named '#constructor'"), e.computed = !1, e.key = this.parsePrivateIdent()) : this.parsePropertyName(e); }, S.parseClassMethod = function (e, t, n, r) { var i = e.key; e.kind === "constructor" ? (t && this.raise(i.start, "Constructor can't be a generator"), n && this.raise(i.start, "Constructor can't be an async method")) : e.static && ct(e, "prototype") && this.raise(i.start, "Classes may not have a static property named prototype"); var a = e.value = this.parseMethod(t, n, r); return e.kind === "get" && a.params.length !== 0 && this.raiseRecoverable(a.start, "getter should have no params"), e.kind === "set" && a.params.length !== 1 && this.raiseRecoverable(a.start, "setter should have exactly one param"), e.kind === "set" && a.params[0].type === "RestElement" && this.raiseRecoverable(a.params[0].start, "Setter cannot use rest params"), this.finishNode(e, "MethodDefinition"); }, S.parseClassField = function (e) { return ct(e, "constructor") ? this.raise(e.key.start, "Classes can't have a field named 'constructor'") : e.static && ct(e, "prototype") && this.raise(e.key.start, "Classes can't have a static field named 'prototype'"), this.eat(_.eq) ? (this.enterScope(Be | Le), e.value = this.parseMaybeAssign(), this.exitScope()) : e.value = null, this.semicolon(), this.finishNode(e, "PropertyDefinition"); }, S.parseClassStaticBlock = function (e) { e.body = []; var t = this.labels; for (this.labels = [], this.enterScope(ze | Le); this.type !== _.braceR;) {
        var n = this.parseStatement(null);
        e.body.push(n);
    } return this.next(), this.exitScope(), this.labels = t, this.finishNode(e, "StaticBlock"); }, S.parseClassId = function (e, t) { this.type === _.name ? (e.id = this.parseIdent(), t && this.checkLValSimple(e.id, Ke, !1)) : (t === !0 && this.unexpected(), e.id = null); }, S.parseClassSuper = function (e) { e.superClass = this.eat(_._extends) ? this.parseExprSubscripts(null, !1) : null; }, S.enterClassBody = function () { var e = { declared: Object.create(null), used: [] }; return this.privateNameStack.push(e), e.declared; }, S.exitClassBody = function () { var e = this.privateNameStack.pop(), t = e.declared, n = e.used; if (this.options.checkPrivateFields)
        for (var r = this.privateNameStack.length, i = r === 0 ? null : this.privateNameStack[r - 1], a = 0; a < n.length; ++a) {
            var o = n[a];
            ve(t, o.name) || (i ? i.used.push(o) : this.raiseRecoverable(o.start, "Private field '#" + o.name + "' must be declared in an enclosing class"));
        } };
    function st(e, t) { var n = t.key.name, r = e[n], i = "true"; return t.type === "MethodDefinition" && (t.kind === "get" || t.kind === "set") && (i = (t.static ? "s" : "i") + t.kind), r === "iget" && i === "iset" || r === "iset" && i === "iget" || r === "sget" && i === "sset" || r === "sset" && i === "sget" ? (e[n] = "true", !1) : r ? !0 : (e[n] = i, !1); }
    function ct(e, t) { var n = e.computed, r = e.key; return !n && (r.type === "Identifier" && r.name === t || r.type === "Literal" && r.value === t); }
    S.parseExportAllDeclaration = function (e, t) { return this.options.ecmaVersion >= 11 && (this.eatContextual("as") ? (e.exported = this.parseModuleExportName(), this.checkExport(t, e.exported, this.lastTokStart)) : e.exported = null), this.expectContextual("from"), this.type !== _.string && this.unexpected(), e.source = this.parseExprAtom(), this.options.ecmaVersion >= 16 && (e.attributes = this.parseWithClause()), this.semicolon(), this.finishNode(e, "ExportAllDeclaration"); }, S.parseExport = function (e, t) { if (this.next(), this.eat(_.star))
        return this.parseExportAllDeclaration(e, t); if (this.eat(_._default))
        return this.checkExport(t, "default", this.lastTokStart), e.declaration = this.parseExportDefaultDeclaration(), this.finishNode(e, "ExportDefaultDeclaration"); if (this.shouldParseExportStatement())
        e.declaration = this.parseExportDeclaration(e), e.declaration.type === "VariableDeclaration" ? this.checkVariableExport(t, e.declaration.declarations) : this.checkExport(t, e.declaration.id, e.declaration.id.start), e.specifiers = [], e.source = null, this.options.ecmaVersion >= 16 && (e.attributes = []);
    else {
        if (e.declaration = null, e.specifiers = this.parseExportSpecifiers(t), this.eatContextual("from"))
            this.type !== _.string && this.unexpected(), e.source = this.parseExprAtom(), this.options.ecmaVersion >= 16 && (e.attributes = this.parseWithClause());
        else {
            for (var n = 0, r = e.specifiers; n < r.length; n += 1) {
                var i = r[n];
                this.checkUnreserved(i.local), this.checkLocalExport(i.local), i.local.type === "Literal" && this.raise(i.local.start, "A string literal cannot be used as an exported binding without `from`.");
            }
            e.source = null, this.options.ecmaVersion >= 16 && (e.attributes = []);
        }
        this.semicolon();
    } return this.finishNode(e, "ExportNamedDeclaration"); }, S.parseExportDeclaration = function (e) { return this.parseStatement(null); }, S.parseExportDefaultDeclaration = function () { var e; if (this.type === _._function || (e = this.isAsyncFunction())) {
        var t = this.startNode();
        return this.next(), e && this.next(), this.parseFunction(t, it | ot, !1, e);
    } if (this.type === _._class) {
        var n = this.startNode();
        return this.parseClass(n, "nullableID");
    } var r = this.parseMaybeAssign(); return this.semicolon(), r; }, S.checkExport = function (e, t, n) { e && (typeof t != "string" && (t = t.type === "Identifier" ? t.name : t.value), ve(e, t) && this.raiseRecoverable(n, "Duplicate export '" + t + "'"), e[t] = !0); }, S.checkPatternExport = function (e, t) { var n = t.type; if (n === "Identifier")
        this.checkExport(e, t, t.start);
    else if (n === "ObjectPattern")
        for (var r = 0, i = t.properties; r < i.length; r += 1) {
            var a = i[r];
            this.checkPatternExport(e, a);
        }
    else if (n === "ArrayPattern")
        for (var o = 0, s = t.elements; o < s.length; o += 1) {
            var c = s[o];
            c && this.checkPatternExport(e, c);
        }
    else
        n === "Property" ? this.checkPatternExport(e, t.value) : n === "AssignmentPattern" ? this.checkPatternExport(e, t.left) : n === "RestElement" && this.checkPatternExport(e, t.argument); }, S.checkVariableExport = function (e, t) { if (e)
        for (var n = 0, r = t; n < r.length; n += 1) {
            var i = r[n];
            this.checkPatternExport(e, i.id);
        } }, S.shouldParseExportStatement = function () { return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction(); }, S.parseExportSpecifier = function (e) { var t = this.startNode(); return t.local = this.parseModuleExportName(), t.exported = this.eatContextual("as") ? this.parseModuleExportName() : t.local, this.checkExport(e, t.exported, t.exported.start), this.finishNode(t, "ExportSpecifier"); }, S.parseExportSpecifiers = function (e) { var t = [], n = !0; for (this.expect(_.braceL); !this.eat(_.braceR);) {
        if (n)
            n = !1;
        else if (this.expect(_.comma), this.afterTrailingComma(_.braceR))
            break;
        t.push(this.parseExportSpecifier(e));
    } return t; }, S.parseImport = function (e) { return this.next(), this.type === _.string ? (e.specifiers = rt, e.source = this.parseExprAtom()) : (e.specifiers = this.parseImportSpecifiers(), this.expectContextual("from"), e.source = this.type === _.string ? this.parseExprAtom() : this.unexpected()), this.options.ecmaVersion >= 16 && (e.attributes = this.parseWithClause()), this.semicolon(), this.finishNode(e, "ImportDeclaration"); }, S.parseImportSpecifier = function () { var e = this.startNode(); return e.imported = this.parseModuleExportName(), this.eatContextual("as") ? e.local = this.parseIdent() : (this.checkUnreserved(e.imported), e.local = e.imported), this.checkLValSimple(e.local, Ke), this.finishNode(e, "ImportSpecifier"); }, S.parseImportDefaultSpecifier = function () { var e = this.startNode(); return e.local = this.parseIdent(), this.checkLValSimple(e.local, Ke), this.finishNode(e, "ImportDefaultSpecifier"); }, S.parseImportNamespaceSpecifier = function () { var e = this.startNode(); return this.next(), this.expectContextual("as"), e.local = this.parseIdent(), this.checkLValSimple(e.local, Ke), this.finishNode(e, "ImportNamespaceSpecifier"); }, S.parseImportSpecifiers = function () { var e = [], t = !0; if (this.type === _.name && (e.push(this.parseImportDefaultSpecifier()), !this.eat(_.comma)))
        return e; if (this.type === _.star)
        return e.push(this.parseImportNamespaceSpecifier()), e; for (this.expect(_.braceL); !this.eat(_.braceR);) {
        if (t)
            t = !1;
        else if (this.expect(_.comma), this.afterTrailingComma(_.braceR))
            break;
        e.push(this.parseImportSpecifier());
    } return e; }, S.parseWithClause = function () { var e = []; if (!this.eat(_._with))
        return e; this.expect(_.braceL); for (var t = {}, n = !0; !this.eat(_.braceR);) {
        if (n)
            n = !1;
        else if (this.expect(_.comma), this.afterTrailingComma(_.braceR))
            break;
        var r = this.parseImportAttribute(), i = r.key.type === "Identifier" ? r.key.name : r.key.value;
        ve(t, i) && this.raiseRecoverable(r.key.start, "Duplicate attribute key '" + i + "'"), t[i] = !0, e.push(r);
    } return e; }, S.parseImportAttribute = function () { var e = this.startNode(); return e.key = this.type === _.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never"), this.expect(_.colon), this.type !== _.string && this.unexpected(), e.value = this.parseExprAtom(), this.finishNode(e, "ImportAttribute"); }, S.parseModuleExportName = function () { if (this.options.ecmaVersion >= 13 && this.type === _.string) {
        var e = this.parseLiteral(this.value);
        return Ce.test(e.value) && this.raise(e.start, "An export name cannot include a lone surrogate."), e;
    } return this.parseIdent(!0); }, S.adaptDirectivePrologue = function (e) { for (var t = 0; t < e.length && this.isDirectiveCandidate(e[t]); ++t)
        e[t].directive = e[t].expression.raw.slice(1, -1); }, S.isDirectiveCandidate = function (e) { return this.options.ecmaVersion >= 5 && e.type === "ExpressionStatement" && e.expression.type === "Literal" && typeof e.expression.value == "string" && (this.input[e.start] === "\"" || this.input[e.start] === "'"); };
    var lt = x.prototype;
    lt.toAssignable = function (e, t, n) { if (this.options.ecmaVersion >= 6 && e)
        switch (e.type) {
            case "Identifier":
                this.inAsync && e.name === "await" && this.raise(e.start, "Cannot use 'await' as identifier inside an async function");
                break;
            case "ObjectPattern":
            case "ArrayPattern":
            case "AssignmentPattern":
            case "RestElement": break;
            case "ObjectExpression":
                e.type = "ObjectPattern", n && this.checkPatternErrors(n, !0);
                for (var r = 0, i = e.properties; r < i.length; r += 1) {
                    var a = i[r];
                    this.toAssignable(a, t), a.type === "RestElement" && (a.argument.type === "ArrayPattern" || a.argument.type === "ObjectPattern") && this.raise(a.argument.start, "Unexpected token");
                }
                break;
            case "Property":
                e.kind !== "init" && this.raise(e.key.start, "Object pattern can't contain getter or setter"), this.toAssignable(e.value, t);
                break;
            case "ArrayExpression":
                e.type = "ArrayPattern", n && this.checkPatternErrors(n, !0), this.toAssignableList(e.elements, t);
                break;
            case "SpreadElement":
                e.type = "RestElement", this.toAssignable(e.argument, t), e.argument.type === "AssignmentPattern" && this.raise(e.argument.start, "Rest elements cannot have a default value");
                break;
            case "AssignmentExpression":
                e.operator !== "=" && this.raise(e.left.end, "Only '=' operator can be used for specifying default value."), e.type = "AssignmentPattern", delete e.operator, this.toAssignable(e.left, t);
                break;
            case "ParenthesizedExpression":
                this.toAssignable(e.expression, t, n);
                break;
            case "ChainExpression":
                this.raiseRecoverable(e.start, "Optional chaining cannot appear in left-hand side");
                break;
            case "MemberExpression": if (!t)
                break;
            default: this.raise(e.start, "Assigning to rvalue");
        }
    else
        n && this.checkPatternErrors(n, !0); return e; }, lt.toAssignableList = function (e, t) { for (var n = e.length, r = 0; r < n; r++) {
        var i = e[r];
        i && this.toAssignable(i, t);
    } if (n) {
        var a = e[n - 1];
        this.options.ecmaVersion === 6 && t && a && a.type === "RestElement" && a.argument.type !== "Identifier" && this.unexpected(a.argument.start);
    } return e; }, lt.parseSpread = function (e) { var t = this.startNode(); return this.next(), t.argument = this.parseMaybeAssign(!1, e), this.finishNode(t, "SpreadElement"); }, lt.parseRestBinding = function () { var e = this.startNode(); return this.next(), this.options.ecmaVersion === 6 && this.type !== _.name && this.unexpected(), e.argument = this.parseBindingAtom(), this.finishNode(e, "RestElement"); }, lt.parseBindingAtom = function () { if (this.options.ecmaVersion >= 6)
        switch (this.type) {
            case _.bracketL:
                var e = this.startNode();
                return this.next(), e.elements = this.parseBindingList(_.bracketR, !0, !0), this.finishNode(e, "ArrayPattern");
            case _.braceL: return this.parseObj(!0);
        } return this.parseIdent(); }, lt.parseBindingList = function (e, t, n, r) { for (var i = [], a = !0; !this.eat(e);)
        if (a ? a = !1 : this.expect(_.comma), t && this.type === _.comma)
            i.push(null);
        else if (n && this.afterTrailingComma(e))
            break;
        else if (this.type === _.ellipsis) {
            var o = this.parseRestBinding();
            this.parseBindingListItem(o), i.push(o), this.type === _.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element"), this.expect(e);
            break;
        }
        else
            i.push(this.parseAssignableListItem(r)); return i; }, lt.parseAssignableListItem = function (e) { var t = this.parseMaybeDefault(this.start, this.startLoc); return this.parseBindingListItem(t), t; }, lt.parseBindingListItem = function (e) { return e; }, lt.parseMaybeDefault = function (e, t, n) { if (n = n || this.parseBindingAtom(), this.options.ecmaVersion < 6 || !this.eat(_.eq))
        return n; var r = this.startNodeAt(e, t); return r.left = n, r.right = this.parseMaybeAssign(), this.finishNode(r, "AssignmentPattern"); }, lt.checkLValSimple = function (e, t, n) { t === void 0 && (t = We); var r = t !== We; switch (e.type) {
        case "Identifier":
            this.strict && this.reservedWordsStrictBind.test(e.name) && this.raiseRecoverable(e.start, (r ? "Binding " : "Assigning to ") + e.name + " in strict mode"), r && (t === Ke && e.name === "let" && this.raiseRecoverable(e.start, "let is disallowed as a lexically bound name"), n && (ve(n, e.name) && this.raiseRecoverable(e.start, "Argument name clash"), n[e.name] = !0), t !== Ye && this.declareName(e.name, t, e.start));
            break;
        case "ChainExpression":
            this.raiseRecoverable(e.start, "Optional chaining cannot appear in left-hand side");
            break;
        case "MemberExpression":
            r && this.raiseRecoverable(e.start, "Binding member expression");
            break;
        case "ParenthesizedExpression": return r && this.raiseRecoverable(e.start, "Binding parenthesized expression"), this.checkLValSimple(e.expression, t, n);
        default: this.raise(e.start, (r ? "Binding" : "Assigning to") + " rvalue");
    } }, lt.checkLValPattern = function (e, t, n) { switch ((t === void 0 && (t = We), e.type)) {
        case "ObjectPattern":
            for (var r = 0, i = e.properties; r < i.length; r += 1) {
                var a = i[r];
                this.checkLValInnerPattern(a, t, n);
            }
            break;
        case "ArrayPattern":
            for (var o = 0, s = e.elements; o < s.length; o += 1) {
                var c = s[o];
                c && this.checkLValInnerPattern(c, t, n);
            }
            break;
        default: this.checkLValSimple(e, t, n);
    } }, lt.checkLValInnerPattern = function (e, t, n) { switch ((t === void 0 && (t = We), e.type)) {
        case "Property":
            this.checkLValInnerPattern(e.value, t, n);
            break;
        case "AssignmentPattern":
            this.checkLValPattern(e.left, t, n);
            break;
        case "RestElement":
            this.checkLValPattern(e.argument, t, n);
            break;
        default: this.checkLValPattern(e, t, n);
    } };
    var ut = function (e, t, n, r, i) { this.token = e, this.isExpr = !!t, this.preserveSpace = !!n, this.override = r, this.generator = !!i; }, C = { b_stat: new ut("{", !1), b_expr: new ut("{", !0), b_tmpl: new ut("${", !1), p_stat: new ut("(", !1), p_expr: new ut("(", !0), q_tmpl: new ut("`", !0, !0, function (e) { return e.tryReadTemplateToken(); }), f_stat: new ut("function", !1), f_expr: new ut("function", !0), f_expr_gen: new ut("function", !0, !1, null, !0), f_gen: new ut("function", !1, !1, null, !0) }, dt = x.prototype;
    dt.initialContext = function () { return [C.b_stat]; }, dt.curContext = function () { return this.context[this.context.length - 1]; }, dt.braceIsBlock = function (e) { var t = this.curContext(); return t === C.f_expr || t === C.f_stat ? !0 : e === _.colon && (t === C.b_stat || t === C.b_expr) ? !t.isExpr : e === _._return || e === _.name && this.exprAllowed ? v.test(this.input.slice(this.lastTokEnd, this.start)) : e === _._else || e === _.semi || e === _.eof || e === _.parenR || e === _.arrow ? !0 : e === _.braceL ? t === C.b_stat : e === _._var || e === _._const || e === _.name ? !1 : !this.exprAllowed; }, dt.inGeneratorContext = function () { for (var e = this.context.length - 1; e >= 1; e--) {
        var t = this.context[e];
        if (t.token === "function")
            return t.generator;
    } return !1; }, dt.updateContext = function (e) { var t, n = this.type; n.keyword && e === _.dot ? this.exprAllowed = !1 : (t = n.updateContext) ? t.call(this, e) : this.exprAllowed = n.beforeExpr; }, dt.overrideContext = function (e) { this.curContext() !== e && (this.context[this.context.length - 1] = e); }, _.parenR.updateContext = _.braceR.updateContext = function () { if (this.context.length === 1)
        this.exprAllowed = !0;
    else {
        var e = this.context.pop();
        e === C.b_stat && this.curContext().token === "function" && (e = this.context.pop()), this.exprAllowed = !e.isExpr;
    } }, _.braceL.updateContext = function (e) { this.context.push(this.braceIsBlock(e) ? C.b_stat : C.b_expr), this.exprAllowed = !0; }, _.dollarBraceL.updateContext = function () { this.context.push(C.b_tmpl), this.exprAllowed = !0; }, _.parenL.updateContext = function (e) { var t = e === _._if || e === _._for || e === _._with || e === _._while; this.context.push(t ? C.p_stat : C.p_expr), this.exprAllowed = !0; }, _.incDec.updateContext = function () { }, _._function.updateContext = _._class.updateContext = function (e) { e.beforeExpr && e !== _._else && (e !== _.semi || this.curContext() === C.p_stat) && !(e === _._return && v.test(this.input.slice(this.lastTokEnd, this.start))) && (e !== _.colon && e !== _.braceL || this.curContext() !== C.b_stat) ? this.context.push(C.f_expr) : this.context.push(C.f_stat), this.exprAllowed = !1; }, _.colon.updateContext = function () { this.curContext().token === "function" && this.context.pop(), this.exprAllowed = !0; }, _.backQuote.updateContext = function () { this.curContext() === C.q_tmpl ? this.context.pop() : this.context.push(C.q_tmpl), this.exprAllowed = !1; }, _.star.updateContext = function (e) { if (e === _._function) {
        var t = this.context.length - 1;
        this.context[t] === C.f_expr ? this.context[t] = C.f_expr_gen : this.context[t] = C.f_gen;
    } this.exprAllowed = !0; }, _.name.updateContext = function (e) { var t = !1; this.options.ecmaVersion >= 6 && e !== _.dot && (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) && (t = !0), this.exprAllowed = t; };
    var w = x.prototype;
    w.checkPropClash = function (e, t, n) { if (!(this.options.ecmaVersion >= 9 && e.type === "SpreadElement") && !(this.options.ecmaVersion >= 6 && (e.computed || e.method || e.shorthand))) {
        var r = e.key, i;
        switch (r.type) {
            case "Identifier":
                i = r.name;
                break;
            case "Literal":
                i = String(r.value);
                break;
            default: return;
        }
        var a = e.kind;
        if (this.options.ecmaVersion >= 6)
            i === "__proto__" && a === "init" && (t.proto && (n ? n.doubleProto < 0 && (n.doubleProto = r.start) : this.raiseRecoverable(r.start, "Redefinition of __proto__ property")), t.proto = !0);
        else {
            i = "$" + i;
            var o = t[i];
            o ? (a === "init" ? this.strict && o.init || o.get || o.set : o.init || o[a]) && this.raiseRecoverable(r.start, "Redefinition of property") : o = t[i] = { init: !1, get: !1, set: !1 }, o[a] = !0;
        }
    } }, w.parseExpression = function (e, t) { var n = this; return this.catchStackOverflow(function () { var r = n.start, i = n.startLoc, a = n.parseMaybeAssign(e, t); if (n.type === _.comma) {
        var o = n.startNodeAt(r, i);
        for (o.expressions = [a]; n.eat(_.comma);)
            o.expressions.push(n.parseMaybeAssign(e, t));
        return n.finishNode(o, "SequenceExpression");
    } return a; }); }, w.parseMaybeAssign = function (e, t, n) { if (this.isContextual("yield")) {
        if (this.inGenerator)
            return this.parseYield(e);
        this.exprAllowed = !1;
    } var r = !1, i = -1, a = -1, o = -1; t ? (i = t.parenthesizedAssign, a = t.trailingComma, o = t.doubleProto, t.parenthesizedAssign = t.trailingComma = -1) : (t = new et, r = !0); var s = this.start, c = this.startLoc; (this.type === _.parenL || this.type === _.name) && (this.potentialArrowAt = this.start, this.potentialArrowInForAwait = e === "await"); var l = this.parseMaybeConditional(e, t); if (n && (l = n.call(this, l, s, c)), this.type.isAssign) {
        var u = this.startNodeAt(s, c);
        return u.operator = this.value, this.type === _.eq && (l = this.toAssignable(l, !1, t)), r || (t.parenthesizedAssign = t.trailingComma = -1, t.shorthandAssign >= l.start && (t.shorthandAssign = -1), t.doubleProto >= l.start && (t.doubleProto = -1)), this.type === _.eq ? this.checkLValPattern(l) : this.checkLValSimple(l), u.left = l, this.next(), u.right = this.parseMaybeAssign(e), o > -1 && (t.doubleProto = o), this.finishNode(u, "AssignmentExpression");
    } return r && this.checkExpressionErrors(t, !0), i > -1 && (t.parenthesizedAssign = i), a > -1 && (t.trailingComma = a), l; }, w.parseMaybeConditional = function (e, t) { var n = this.start, r = this.startLoc, i = this.parseExprOps(e, t); if (this.checkExpressionErrors(t))
        return i; if ((i.type !== "ArrowFunctionExpression" || i.start !== n) && this.eat(_.question)) {
        var a = this.startNodeAt(n, r);
        return a.test = i, a.consequent = this.parseMaybeAssign(), this.expect(_.colon), a.alternate = this.parseMaybeAssign(e), this.finishNode(a, "ConditionalExpression");
    } return i; }, w.parseExprOps = function (e, t) { var n = this.start, r = this.startLoc, i = this.parseMaybeUnary(t, !1, !1, e); return this.checkExpressionErrors(t) || i.start === n && i.type === "ArrowFunctionExpression" ? i : this.parseExprOp(i, n, r, -1, e); }, w.parseExprOp = function (e, t, n, r, i) { var a = this.type.binop; if (a != null && (!i || this.type !== _._in) && a > r) {
        var o = this.type === _.logicalOR || this.type === _.logicalAND, s = this.type === _.coalesce;
        s && (a = _.logicalAND.binop);
        var c = this.value;
        this.next();
        var l = this.start, u = this.startLoc, d = this.parseExprOp(this.parseMaybeUnary(null, !1, !1, i), l, u, a, i), f = this.buildBinary(t, n, e, d, c, o || s);
        return (o && this.type === _.coalesce || s && (this.type === _.logicalOR || this.type === _.logicalAND)) && this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses"), this.parseExprOp(f, t, n, r, i);
    } return e; }, w.buildBinary = function (e, t, n, r, i, a) { r.type === "PrivateIdentifier" && this.raise(r.start, "Private identifier can only be left side of binary expression"); var o = this.startNodeAt(e, t); return o.left = n, o.operator = i, o.right = r, this.finishNode(o, a ? "LogicalExpression" : "BinaryExpression"); }, w.parseMaybeUnary = function (e, t, n, r) { var i = this.start, a = this.startLoc, o; if (this.isContextual("await") && this.canAwait)
        o = this.parseAwait(r), t = !0;
    else if (this.type.prefix) {
        var s = this.startNode(), c = this.type === _.incDec;
        s.operator = this.value, s.prefix = !0, this.next(), s.argument = this.parseMaybeUnary(null, !0, c, r), this.checkExpressionErrors(e, !0), c ? this.checkLValSimple(s.argument) : this.strict && s.operator === "delete" && ft(s.argument) ? this.raiseRecoverable(s.start, "Deleting local variable in strict mode") : s.operator === "delete" && pt(s.argument) ? this.raiseRecoverable(s.start, "Private fields can not be deleted") : t = !0, o = this.finishNode(s, c ? "UpdateExpression" : "UnaryExpression");
    }
    else if (!t && this.type === _.privateId)
        (r || this.privateNameStack.length === 0) && this.options.checkPrivateFields && this.unexpected(), o = this.parsePrivateIdent(), this.type !== _._in && this.unexpected();
    else {
        if (o = this.parseExprSubscripts(e, r), this.checkExpressionErrors(e))
            return o;
        for (; this.type.postfix && !this.canInsertSemicolon();) {
            var l = this.startNodeAt(i, a);
            l.operator = this.value, l.prefix = !1, l.argument = o, this.checkLValSimple(o), this.next(), o = this.finishNode(l, "UpdateExpression");
        }
    } if (!n && (o.type !== "ArrowFunctionExpression" || o.start !== i) && this.eat(_.starstar)) {
        if (t)
            this.unexpected(this.lastTokStart);
        else
            return this.buildBinary(i, a, o, this.parseMaybeUnary(null, !1, !1, r), "**", !1);
    }
    else
        return o; };
    function ft(e) { return e.type === "Identifier" || e.type === "ParenthesizedExpression" && ft(e.expression); }
    function pt(e) { return e.type === "MemberExpression" && e.property.type === "PrivateIdentifier" || e.type === "ChainExpression" && pt(e.expression) || e.type === "ParenthesizedExpression" && pt(e.expression); }
    w.parseExprSubscripts = function (e, t) { var n = this.start, r = this.startLoc, i = -1, a = -1; e && (i = e.doubleProto, a = e.shorthandAssign, e.doubleProto = e.shorthandAssign = -1); var o = this.parseExprAtom(e, t); if (o.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")")
        return o; var s = this.parseSubscripts(o, n, r, !1, t); return e && (s.end > o.end && (this.checkExpressionErrors(e, !0), e.parenthesizedAssign >= s.start && (e.parenthesizedAssign = -1), e.parenthesizedBind >= s.start && (e.parenthesizedBind = -1), e.trailingComma >= s.start && (e.trailingComma = -1)), i > -1 && (e.doubleProto = i), a > -1 && (e.shorthandAssign = a)), s; }, w.parseSubscripts = function (e, t, n, r, i) { for (var a = this.options.ecmaVersion >= 8 && e.type === "Identifier" && e.name === "async" && this.lastTokEnd === e.end && !this.canInsertSemicolon() && e.end - e.start === 5 && this.potentialArrowAt === e.start, o = !1;;) {
        var s = this.parseSubscript(e, t, n, r, a, o, i);
        if (s.optional && (o = !0), s.end === e.end || s.type === "ArrowFunctionExpression") {
            if (o) {
                var c = this.startNodeAt(t, n);
                c.expression = s, s = this.finishNode(c, "ChainExpression");
            }
            return s;
        }
        e = s, a = !1;
    } }, w.shouldParseAsyncArrow = function () { return !this.canInsertSemicolon() && this.eat(_.arrow); }, w.parseSubscriptAsyncArrow = function (e, t, n, r) { return this.parseArrowExpression(this.startNodeAt(e, t), n, !0, r); }, w.parseSubscript = function (e, t, n, r, i, a, o) { var s = this.options.ecmaVersion >= 11, c = s && this.eat(_.questionDot); r && c && this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions"); var l = this.eat(_.bracketL); if (l || c && this.type !== _.parenL && this.type !== _.backQuote || this.eat(_.dot)) {
        var u = this.startNodeAt(t, n);
        u.object = e, l ? (u.property = this.parseExpression(), this.expect(_.bracketR)) : u.property = this.type === _.privateId && e.type !== "Super" ? this.parsePrivateIdent() : this.parseIdent(this.options.allowReserved !== "never"), u.computed = !!l, s && (u.optional = c), e = this.finishNode(u, "MemberExpression");
    }
    else if (!r && this.eat(_.parenL)) {
        var d = new et, f = this.yieldPos, p = this.awaitPos, m = this.awaitIdentPos;
        this.yieldPos = 0, this.awaitPos = 0, this.awaitIdentPos = 0;
        var ee = this.parseExprList(_.parenR, this.options.ecmaVersion >= 8, !1, d);
        if (i && !c && this.shouldParseAsyncArrow())
            return this.checkPatternErrors(d, !1), this.checkYieldAwaitInDefaultParams(), this.awaitIdentPos > 0 && this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function"), this.yieldPos = f, this.awaitPos = p, this.awaitIdentPos = m, this.parseSubscriptAsyncArrow(t, n, ee, o);
        this.checkExpressionErrors(d, !0), this.yieldPos = f || this.yieldPos, this.awaitPos = p || this.awaitPos, this.awaitIdentPos = m || this.awaitIdentPos;
        var te = this.startNodeAt(t, n);
        te.callee = e, te.arguments = ee, s && (te.optional = c), e = this.finishNode(te, "CallExpression");
    }
    else if (this.type === _.backQuote) {
        (c || a) && this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
        var ne = this.startNodeAt(t, n);
        ne.tag = e, ne.quasi = this.parseTemplate({ isTagged: !0 }), e = this.finishNode(ne, "TaggedTemplateExpression");
    } return e; }, w.parseExprAtom = function (e, t, n) { this.type === _.slash && this.readRegexp(); var r, i = this.potentialArrowAt === this.start; switch (this.type) {
        case _._super: return this.allowSuper || this.raise(this.start, "'super' keyword outside a method"), r = this.startNode(), this.next(), this.type === _.parenL && !this.allowDirectSuper && this.raise(r.start, "super() call outside constructor of a subclass"), this.type !== _.dot && this.type !== _.bracketL && this.type !== _.parenL && this.unexpected(), this.finishNode(r, "Super");
        case _._this: return r = this.startNode(), this.next(), this.finishNode(r, "ThisExpression");
        case _.name:
            var a = this.start, o = this.startLoc, s = this.containsEsc, c = this.parseIdent(!1);
            if (this.options.ecmaVersion >= 8 && !s && c.name === "async" && !this.canInsertSemicolon() && this.eat(_._function))
                return this.overrideContext(C.f_expr), this.parseFunction(this.startNodeAt(a, o), 0, !1, !0, t);
            if (i && !this.canInsertSemicolon()) {
                if (this.eat(_.arrow))
                    return this.parseArrowExpression(this.startNodeAt(a, o), [c], !1, t);
                if (this.options.ecmaVersion >= 8 && c.name === "async" && this.type === _.name && !s && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc))
                    return c = this.parseIdent(!1), (this.canInsertSemicolon() || !this.eat(_.arrow)) && this.unexpected(), this.parseArrowExpression(this.startNodeAt(a, o), [c], !0, t);
            }
            return c;
        case _.regexp:
            var l = this.value;
            return r = this.parseLiteral(l.value), r.regex = { pattern: l.pattern, flags: l.flags }, r;
        case _.num:
        case _.string: return this.parseLiteral(this.value);
        case _._null:
        case _._true:
        case _._false: return r = this.startNode(), r.value = this.type === _._null ? null : this.type === _._true, r.raw = this.type.keyword, this.next(), this.finishNode(r, "Literal");
        case _.parenL:
            var u = this.start, d = this.parseParenAndDistinguishExpression(i, t);
            return e && (e.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(d) && (e.parenthesizedAssign = u), e.parenthesizedBind < 0 && (e.parenthesizedBind = u)), d;
        case _.bracketL: return r = this.startNode(), this.next(), r.elements = this.parseExprList(_.bracketR, !0, !0, e), this.finishNode(r, "ArrayExpression");
        case _.braceL: return this.overrideContext(C.b_expr), this.parseObj(!1, e);
        case _._function: return r = this.startNode(), this.next(), this.parseFunction(r, 0);
        case _._class: return this.parseClass(this.startNode(), !1);
        case _._new: return this.parseNew();
        case _.backQuote: return this.parseTemplate();
        case _._import: return this.options.ecmaVersion >= 11 ? this.parseExprImport(n) : this.unexpected();
        default: return this.parseExprAtomDefault();
    } }, w.parseExprAtomDefault = function () { this.unexpected(); }, w.parseExprImport = function (e) { var t = this.startNode(); if (this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword import"), this.next(), this.type === _.parenL && !e)
        return this.parseDynamicImport(t); if (this.type === _.dot) {
        var n = this.startNodeAt(t.start, t.loc && t.loc.start);
        return n.name = "import", t.meta = this.finishNode(n, "Identifier"), this.parseImportMeta(t);
    } this.unexpected(); }, w.parseDynamicImport = function (e) { if (this.next(), e.source = this.parseMaybeAssign(), this.options.ecmaVersion >= 16)
        this.eat(_.parenR) ? e.options = null : (this.expect(_.comma), this.afterTrailingComma(_.parenR) ? e.options = null : (e.options = this.parseMaybeAssign(), this.eat(_.parenR) || (this.expect(_.comma), this.afterTrailingComma(_.parenR) || this.unexpected())));
    else if (!this.eat(_.parenR)) {
        var t = this.start;
        this.eat(_.comma) && this.eat(_.parenR) ? this.raiseRecoverable(t, "Trailing comma is not allowed in import()") : this.unexpected(t);
    } return this.finishNode(e, "ImportExpression"); }, w.parseImportMeta = function (e) { this.next(); var t = this.containsEsc; return e.property = this.parseIdent(!0), e.property.name !== "meta" && this.raiseRecoverable(e.property.start, "The only valid meta property for import is 'import.meta'"), t && this.raiseRecoverable(e.start, "'import.meta' must not contain escaped characters"), this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere && this.raiseRecoverable(e.start, "Cannot use 'import.meta' outside a module"), this.finishNode(e, "MetaProperty"); }, w.parseLiteral = function (e) { var t = this.startNode(); return t.value = e, t.raw = this.input.slice(this.start, this.end), t.raw.charCodeAt(t.raw.length - 1) === 110 && (t.bigint = t.value == null ? t.raw.slice(0, -1).replace(/_/g, "") : t.value.toString()), this.next(), this.finishNode(t, "Literal"); }, w.parseParenExpression = function () { this.expect(_.parenL); var e = this.parseExpression(); return this.expect(_.parenR), e; }, w.shouldParseArrow = function (e) { return !this.canInsertSemicolon(); }, w.parseParenAndDistinguishExpression = function (e, t) { var n = this.start, r = this.startLoc, i, a = this.options.ecmaVersion >= 8; if (this.options.ecmaVersion >= 6) {
        this.next();
        var o = this.start, s = this.startLoc, c = [], l = !0, u = !1, d = new et, f = this.yieldPos, p = this.awaitPos, m;
        for (this.yieldPos = 0, this.awaitPos = 0; this.type !== _.parenR;) {
            if (l ? l = !1 : this.expect(_.comma), a && this.afterTrailingComma(_.parenR, !0)) {
                u = !0;
                break;
            }
            if (this.type === _.ellipsis) {
                m = this.start, c.push(this.parseParenItem(this.parseRestBinding())), this.type === _.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
                break;
            }
            c.push(this.parseMaybeAssign(!1, d, this.parseParenItem));
        }
        var ee = this.lastTokEnd, te = this.lastTokEndLoc;
        if (this.expect(_.parenR), e && this.shouldParseArrow(c) && this.eat(_.arrow))
            return this.checkPatternErrors(d, !1), this.checkYieldAwaitInDefaultParams(), this.yieldPos = f, this.awaitPos = p, this.parseParenArrowList(n, r, c, t);
        (!c.length || u) && this.unexpected(this.lastTokStart), m && this.unexpected(m), this.checkExpressionErrors(d, !0), this.yieldPos = f || this.yieldPos, this.awaitPos = p || this.awaitPos, c.length > 1 ? (i = this.startNodeAt(o, s), i.expressions = c, this.finishNodeAt(i, "SequenceExpression", ee, te)) : i = c[0];
    }
    else
        i = this.parseParenExpression(); if (this.options.preserveParens) {
        var ne = this.startNodeAt(n, r);
        return ne.expression = i, this.finishNode(ne, "ParenthesizedExpression");
    } return i; }, w.parseParenItem = function (e) { return e; }, w.parseParenArrowList = function (e, t, n, r) { return this.parseArrowExpression(this.startNodeAt(e, t), n, !1, r); };
    var mt = [];
    w.parseNew = function () { this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword new"); var e = this.startNode(); if (this.next(), this.options.ecmaVersion >= 6 && this.type === _.dot) {
        var t = this.startNodeAt(e.start, e.loc && e.loc.start);
        t.name = "new", e.meta = this.finishNode(t, "Identifier"), this.next();
        var n = this.containsEsc;
        return e.property = this.parseIdent(!0), e.property.name !== "target" && this.raiseRecoverable(e.property.start, "The only valid meta property for new is 'new.target'"), n && this.raiseRecoverable(e.start, "'new.target' must not contain escaped characters"), this.allowNewDotTarget || this.raiseRecoverable(e.start, "'new.target' can only be used in functions and class static block"), this.finishNode(e, "MetaProperty");
    } var r = this.start, i = this.startLoc; return e.callee = this.parseSubscripts(this.parseExprAtom(null, !1, !0), r, i, !0, !1), e.callee.type === "Super" && this.raiseRecoverable(r, "Invalid use of 'super'"), e.arguments = this.eat(_.parenL) ? this.parseExprList(_.parenR, this.options.ecmaVersion >= 8, !1) : mt, this.finishNode(e, "NewExpression"); }, w.parseTemplateElement = function (e) {
        var t = e.isTagged, n = this.startNode();
        return this.type === _.invalidTemplate ? (t || this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal"), n.value = { raw: this.value.replace(/\r\n?/g, "\n"), cooked: null }) : n.value = { raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"), cooked: this.value }, this.next(), n.tail = this.type === _.backQuote, this.finishNode(n, "TemplateElement");
    }, w.parseTemplate = function (e) { e === void 0 && (e = {}); var t = e.isTagged; t === void 0 && (t = !1); var n = this.startNode(); this.next(), n.expressions = []; var r = this.parseTemplateElement({ isTagged: t }); for (n.quasis = [r]; !r.tail;)
        this.type === _.eof && this.raise(this.pos, "Unterminated template literal"), this.expect(_.dollarBraceL), n.expressions.push(this.parseExpression()), this.expect(_.braceR), n.quasis.push(r = this.parseTemplateElement({ isTagged: t })); return this.next(), this.finishNode(n, "TemplateLiteral"); }, w.isAsyncProp = function (e) { return !e.computed && e.key.type === "Identifier" && e.key.name === "async" && (this.type === _.name || this.type === _.num || this.type === _.string || this.type === _.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === _.star) && !v.test(this.input.slice(this.lastTokEnd, this.start)); }, w.parseObj = function (e, t) { var n = this.startNode(), r = !0, i = {}; for (n.properties = [], this.next(); !this.eat(_.braceR);) {
        if (r)
            r = !1;
        else if (this.expect(_.comma), this.options.ecmaVersion >= 5 && this.afterTrailingComma(_.braceR))
            break;
        var a = this.parseProperty(e, t);
        e || this.checkPropClash(a, i, t), n.properties.push(a);
    } return this.finishNode(n, e ? "ObjectPattern" : "ObjectExpression"); }, w.parseProperty = function (e, t) { var n = this.startNode(), r, i, a, o; if (this.options.ecmaVersion >= 9 && this.eat(_.ellipsis))
        return e ? (n.argument = this.parseIdent(!1), this.type === _.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element"), this.finishNode(n, "RestElement")) : (n.argument = this.parseMaybeAssign(!1, t), this.type === _.comma && t && t.trailingComma < 0 && (t.trailingComma = this.start), this.finishNode(n, "SpreadElement")); this.options.ecmaVersion >= 6 && (n.method = !1, n.shorthand = !1, (e || t) && (a = this.start, o = this.startLoc), e || (r = this.eat(_.star))); var s = this.containsEsc; return this.parsePropertyName(n), !e && !s && this.options.ecmaVersion >= 8 && !r && this.isAsyncProp(n) ? (i = !0, r = this.options.ecmaVersion >= 9 && this.eat(_.star), this.parsePropertyName(n)) : i = !1, this.parsePropertyValue(n, e, r, i, a, o, t, s), this.finishNode(n, "Property"); }, w.parseGetterSetter = function (e) { var t = e.key.name; this.parsePropertyName(e), e.value = this.parseMethod(!1), e.kind = t; var n = e.kind === "get" ? 0 : 1; if (e.value.params.length !== n) {
        var r = e.value.start;
        e.kind === "get" ? this.raiseRecoverable(r, "getter should have no params") : this.raiseRecoverable(r, "setter should have exactly one param");
    }
    else
        e.kind === "set" && e.value.params[0].type === "RestElement" && this.raiseRecoverable(e.value.params[0].start, "Setter cannot use rest params"); }, w.parsePropertyValue = function (e, t, n, r, i, a, o, s) { (n || r) && this.type === _.colon && this.unexpected(), this.eat(_.colon) ? (e.value = t ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(!1, o), e.kind = "init") : this.options.ecmaVersion >= 6 && this.type === _.parenL ? (t && this.unexpected(), e.method = !0, e.value = this.parseMethod(n, r), e.kind = "init") : !t && !s && this.options.ecmaVersion >= 5 && !e.computed && e.key.type === "Identifier" && (e.key.name === "get" || e.key.name === "set") && this.type !== _.comma && this.type !== _.braceR && this.type !== _.eq ? ((n || r) && this.unexpected(), this.parseGetterSetter(e)) : this.options.ecmaVersion >= 6 && !e.computed && e.key.type === "Identifier" ? ((n || r) && this.unexpected(), this.checkUnreserved(e.key), e.key.name === "await" && !this.awaitIdentPos && (this.awaitIdentPos = i), t ? e.value = this.parseMaybeDefault(i, a, this.copyNode(e.key)) : this.type === _.eq && o ? (o.shorthandAssign < 0 && (o.shorthandAssign = this.start), e.value = this.parseMaybeDefault(i, a, this.copyNode(e.key))) : e.value = this.copyNode(e.key), e.kind = "init", e.shorthand = !0) : this.unexpected(); }, w.parsePropertyName = function (e) { if (this.options.ecmaVersion >= 6) {
        if (this.eat(_.bracketL))
            return e.computed = !0, e.key = this.parseMaybeAssign(), this.expect(_.bracketR), e.key;
        e.computed = !1;
    } return e.key = this.type === _.num || this.type === _.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never"); }, w.initFunction = function (e) { e.id = null, this.options.ecmaVersion >= 6 && (e.generator = e.expression = !1), this.options.ecmaVersion >= 8 && (e.async = !1); }, w.parseMethod = function (e, t, n) { var r = this.startNode(), i = this.yieldPos, a = this.awaitPos, o = this.awaitIdentPos; return this.initFunction(r), this.options.ecmaVersion >= 6 && (r.generator = e), this.options.ecmaVersion >= 8 && (r.async = !!t), this.yieldPos = 0, this.awaitPos = 0, this.awaitIdentPos = 0, this.enterScope(Ue(t, r.generator) | Le | (n ? Re : 0)), this.expect(_.parenL), r.params = this.parseBindingList(_.parenR, !1, this.options.ecmaVersion >= 8), this.checkYieldAwaitInDefaultParams(), this.parseFunctionBody(r, !1, !0, !1), this.yieldPos = i, this.awaitPos = a, this.awaitIdentPos = o, this.finishNode(r, "FunctionExpression"); }, w.parseArrowExpression = function (e, t, n, r) { var i = this.yieldPos, a = this.awaitPos, o = this.awaitIdentPos; return this.enterScope(Ue(n, !1) | Fe), this.initFunction(e), this.options.ecmaVersion >= 8 && (e.async = !!n), this.yieldPos = 0, this.awaitPos = 0, this.awaitIdentPos = 0, e.params = this.toAssignableList(t, !0), this.parseFunctionBody(e, !0, !1, r), this.yieldPos = i, this.awaitPos = a, this.awaitIdentPos = o, this.finishNode(e, "ArrowFunctionExpression"); }, w.parseFunctionBody = function (e, t, n, r) { var i = t && this.type !== _.braceL, a = this.strict, o = !1; if (i)
        e.body = this.parseMaybeAssign(r), e.expression = !0, this.checkParams(e, !1);
    else {
        var s = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(e.params);
        (!a || s) && (o = this.strictDirective(this.end), o && s && this.raiseRecoverable(e.start, "Illegal 'use strict' directive in function with non-simple parameter list"));
        var c = this.labels;
        this.labels = [], o && (this.strict = !0), this.checkParams(e, !a && !o && !t && !n && this.isSimpleParamList(e.params)), this.strict && e.id && this.checkLValSimple(e.id, Ye), e.body = this.parseBlock(!1, void 0, o && !a), e.expression = !1, this.adaptDirectivePrologue(e.body.body), this.labels = c;
    } this.exitScope(); }, w.isSimpleParamList = function (e) { for (var t = 0, n = e; t < n.length; t += 1)
        if (n[t].type !== "Identifier")
            return !1; return !0; }, w.checkParams = function (e, t) { for (var n = Object.create(null), r = 0, i = e.params; r < i.length; r += 1) {
        var a = i[r];
        this.checkLValInnerPattern(a, Ge, t ? null : n);
    } }, w.parseExprList = function (e, t, n, r) { for (var i = [], a = !0; !this.eat(e);) {
        if (a)
            a = !1;
        else if (this.expect(_.comma), t && this.afterTrailingComma(e))
            break;
        var o = void 0;
        n && this.type === _.comma ? o = null : this.type === _.ellipsis ? (o = this.parseSpread(r), r && this.type === _.comma && r.trailingComma < 0 && (r.trailingComma = this.start)) : o = this.parseMaybeAssign(!1, r), i.push(o);
    } return i; }, w.checkUnreserved = function (e) { var t = e.start, n = e.end, r = e.name; this.inGenerator && r === "yield" && this.raiseRecoverable(t, "Cannot use 'yield' as identifier inside a generator"), this.inAsync && r === "await" && this.raiseRecoverable(t, "Cannot use 'await' as identifier inside an async function"), !(this.currentThisScope().flags & He) && r === "arguments" && this.raiseRecoverable(t, "Cannot use 'arguments' in class field initializer"), this.inClassStaticBlock && (r === "arguments" || r === "await") && this.raise(t, "Cannot use " + r + " in class static initialization block"), this.keywords.test(r) && this.raise(t, "Unexpected keyword '" + r + "'"), this.options.ecmaVersion < 6 && this.input.slice(t, n).indexOf("\\") !== -1 || (this.strict ? this.reservedWordsStrict : this.reservedWords).test(r) && (!this.inAsync && r === "await" && this.raiseRecoverable(t, "Cannot use keyword 'await' outside an async function"), this.raiseRecoverable(t, "The keyword '" + r + "' is reserved")); }, w.parseIdent = function (e) { var t = this.parseIdentNode(); return this.next(!!e), this.finishNode(t, "Identifier"), e || (this.checkUnreserved(t), t.name === "await" && !this.awaitIdentPos && (this.awaitIdentPos = t.start)), t; }, w.parseIdentNode = function () { var e = this.startNode(); return this.type === _.name ? e.name = this.value : this.type.keyword ? (e.name = this.type.keyword, e.name !== "class" && e.name !== "function" || this.lastTokEnd === this.lastTokStart + 1 && this.input.charCodeAt(this.lastTokStart) === 46 || this.context.pop(), this.type = _.name) : this.unexpected(), e; }, w.parsePrivateIdent = function () { var e = this.startNode(); return this.type === _.privateId ? e.name = this.value : this.unexpected(), this.next(), this.finishNode(e, "PrivateIdentifier"), this.options.checkPrivateFields && (this.privateNameStack.length === 0 ? this.raise(e.start, "Private field '#" + e.name + "' must be declared in an enclosing class") : this.privateNameStack[this.privateNameStack.length - 1].used.push(e)), e; }, w.parseYield = function (e) { this.yieldPos || (this.yieldPos = this.start); var t = this.startNode(); return this.next(), this.type === _.semi || this.canInsertSemicolon() || this.type !== _.star && !this.type.startsExpr ? (t.delegate = !1, t.argument = null) : (t.delegate = this.eat(_.star), t.argument = this.parseMaybeAssign(e)), this.finishNode(t, "YieldExpression"); }, w.parseAwait = function (e) { this.awaitPos || (this.awaitPos = this.start); var t = this.startNode(); return this.next(), t.argument = this.parseMaybeUnary(null, !0, !1, e), this.finishNode(t, "AwaitExpression"); };
    var ht = x.prototype;
    ht.raise = function (e, t) { var n = Ee(this.input, e); t += " (" + n.line + ":" + n.column + ")", this.sourceFile && (t += " in " + this.sourceFile); var r = SyntaxError(t); throw r.pos = e, r.loc = n, r.raisedAt = this.pos, r; }, ht.raiseRecoverable = ht.raise, ht.curPosition = function () { if (this.options.locations)
        return new we(this.curLine, this.pos - this.lineStart); };
    var gt = x.prototype, _t = function (e) { this.flags = e, this.var = [], this.lexical = [], this.functions = []; };
    gt.enterScope = function (e) { this.scopeStack.push(new _t(e)); }, gt.exitScope = function () { this.scopeStack.pop(); }, gt.treatFunctionsAsVarInScope = function (e) { return e.flags & Me || !this.inModule && e.flags & je; }, gt.declareName = function (e, t, n) { var r = !1; if (t === Ke) {
        var i = this.currentScope();
        r = i.lexical.indexOf(e) > -1 || i.functions.indexOf(e) > -1 || i.var.indexOf(e) > -1, i.lexical.push(e), this.inModule && i.flags & je && delete this.undefinedExports[e];
    }
    else if (t === Je)
        this.currentScope().lexical.push(e);
    else if (t === qe) {
        var a = this.currentScope();
        r = this.treatFunctionsAsVar ? a.lexical.indexOf(e) > -1 : a.lexical.indexOf(e) > -1 || a.var.indexOf(e) > -1, a.functions.push(e);
    }
    else
        for (var o = this.scopeStack.length - 1; o >= 0; --o) {
            var s = this.scopeStack[o];
            if (s.lexical.indexOf(e) > -1 && !(s.flags & Ie && s.lexical[0] === e) || !this.treatFunctionsAsVarInScope(s) && s.functions.indexOf(e) > -1) {
                r = !0;
                break;
            }
            if (s.var.push(e), this.inModule && s.flags & je && delete this.undefinedExports[e], s.flags & He)
                break;
        } r && this.raiseRecoverable(n, "Identifier '" + e + "' has already been declared"); }, gt.checkLocalExport = function (e) { this.scopeStack[0].lexical.indexOf(e.name) === -1 && this.scopeStack[0].var.indexOf(e.name) === -1 && (this.undefinedExports[e.name] = e); }, gt.currentScope = function () { return this.scopeStack[this.scopeStack.length - 1]; }, gt.currentVarScope = function () { for (var e = this.scopeStack.length - 1;; e--) {
        var t = this.scopeStack[e];
        if (t.flags & (He | Be | ze))
            return t;
    } }, gt.currentThisScope = function () { for (var e = this.scopeStack.length - 1;; e--) {
        var t = this.scopeStack[e];
        if (t.flags & (He | Be | ze) && !(t.flags & Fe))
            return t;
    } };
    var vt = function (e, t, n) { this.type = "", this.start = t, this.end = 0, e.options.locations && (this.loc = new Te(e, n)), e.options.directSourceFile && (this.sourceFile = e.options.directSourceFile), e.options.ranges && (this.range = [t, 0]); }, yt = x.prototype;
    yt.startNode = function () { return new vt(this, this.start, this.startLoc); }, yt.startNodeAt = function (e, t) { return new vt(this, e, t); };
    function bt(e, t, n, r) { return e.type = t, e.end = n, this.options.locations && (e.loc.end = r), this.options.ranges && (e.range[1] = n), e; }
    yt.finishNode = function (e, t) { return bt.call(this, e, t, this.lastTokEnd, this.lastTokEndLoc); }, yt.finishNodeAt = function (e, t, n, r) { return bt.call(this, e, t, n, r); }, yt.copyNode = function (e) { var t = new vt(this, e.start, this.startLoc); for (var n in e)
        t[n] = e[n]; return t; };
    var xt = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz", St = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS", Ct = St + " Extended_Pictographic", wt = Ct, Tt = wt + " EBase EComp EMod EPres ExtPict", Et = Tt, Dt = { 9: St, 10: Ct, 11: wt, 12: Tt, 13: Et, 14: Et }, Ot = { 9: "", 10: "", 11: "", 12: "", 13: "", 14: "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji" }, kt = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu", At = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb", jt = At + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd", Mt = jt + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho", Nt = Mt + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi", Pt = Nt + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith", Ft = { 9: At, 10: jt, 11: Mt, 12: Nt, 13: Pt, 14: Pt + " " + xt }, It = {};
    function Lt(e) { var t = It[e] = { binary: xe(Dt[e] + " " + kt), binaryOfStrings: xe(Ot[e]), nonBinary: { General_Category: xe(kt), Script: xe(Ft[e]) } }; t.nonBinary.Script_Extensions = t.nonBinary.Script, t.nonBinary.gc = t.nonBinary.General_Category, t.nonBinary.sc = t.nonBinary.Script, t.nonBinary.scx = t.nonBinary.Script_Extensions; }
    for (var Rt = 0, zt = [9, 10, 11, 12, 13, 14]; Rt < zt.length; Rt += 1) {
        var Bt = zt[Rt];
        Lt(Bt);
    }
    var T = x.prototype, Vt = function (e, t) { this.parent = e, this.base = t || this; };
    Vt.prototype.separatedFrom = function (e) { for (var t = this; t; t = t.parent)
        for (var n = e; n; n = n.parent)
            if (t.base === n.base && t !== n)
                return !0; return !1; }, Vt.prototype.sibling = function () { return new Vt(this.parent, this.base); };
    var Ht = function (e) { this.parser = e, this.validFlags = "gim" + (e.options.ecmaVersion >= 6 ? "uy" : "") + (e.options.ecmaVersion >= 9 ? "s" : "") + (e.options.ecmaVersion >= 13 ? "d" : "") + (e.options.ecmaVersion >= 15 ? "v" : ""), this.unicodeProperties = It[e.options.ecmaVersion >= 14 ? 14 : e.options.ecmaVersion], this.source = "", this.flags = "", this.start = 0, this.switchU = !1, this.switchV = !1, this.switchN = !1, this.pos = 0, this.lastIntValue = 0, this.lastStringValue = "", this.lastAssertionIsQuantifiable = !1, this.numCapturingParens = 0, this.maxBackReference = 0, this.groupNames = Object.create(null), this.backReferenceNames = [], this.branchID = null; };
    Ht.prototype.reset = function (e, t, n) { var r = n.indexOf("v") !== -1, i = n.indexOf("u") !== -1; this.start = e | 0, this.source = t + "", this.flags = n, r && this.parser.options.ecmaVersion >= 15 ? (this.switchU = !0, this.switchV = !0, this.switchN = !0) : (this.switchU = i && this.parser.options.ecmaVersion >= 6, this.switchV = !1, this.switchN = i && this.parser.options.ecmaVersion >= 9); }, Ht.prototype.raise = function (e) { this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + e); }, Ht.prototype.at = function (e, t) { t === void 0 && (t = !1); var n = this.source, r = n.length; if (e >= r)
        return -1; var i = n.charCodeAt(e); if (!(t || this.switchU) || i <= 55295 || i >= 57344 || e + 1 >= r)
        return i; var a = n.charCodeAt(e + 1); return a >= 56320 && a <= 57343 ? (i << 10) + a - 56613888 : i; }, Ht.prototype.nextIndex = function (e, t) { t === void 0 && (t = !1); var n = this.source, r = n.length; if (e >= r)
        return r; var i = n.charCodeAt(e), a; return !(t || this.switchU) || i <= 55295 || i >= 57344 || e + 1 >= r || (a = n.charCodeAt(e + 1)) < 56320 || a > 57343 ? e + 1 : e + 2; }, Ht.prototype.current = function (e) { return e === void 0 && (e = !1), this.at(this.pos, e); }, Ht.prototype.lookahead = function (e) { return e === void 0 && (e = !1), this.at(this.nextIndex(this.pos, e), e); }, Ht.prototype.advance = function (e) { e === void 0 && (e = !1), this.pos = this.nextIndex(this.pos, e); }, Ht.prototype.eat = function (e, t) { return t === void 0 && (t = !1), this.current(t) === e && (this.advance(t), !0); }, Ht.prototype.eatChars = function (e, t) { t === void 0 && (t = !1); for (var n = this.pos, r = 0, i = e; r < i.length; r += 1) {
        var a = i[r], o = this.at(n, t);
        if (o === -1 || o !== a)
            return !1;
        n = this.nextIndex(n, t);
    } return this.pos = n, !0; }, T.validateRegExpFlags = function (e) { for (var t = e.validFlags, n = e.flags, r = !1, i = !1, a = 0; a < n.length; a++) {
        var o = n.charAt(a);
        t.indexOf(o) === -1 && this.raise(e.start, "Invalid regular expression flag"), n.indexOf(o, a + 1) > -1 && this.raise(e.start, "Duplicate regular expression flag"), o === "u" && (r = !0), o === "v" && (i = !0);
    } this.options.ecmaVersion >= 15 && r && i && this.raise(e.start, "Invalid regular expression flag"); };
    function Ut(e) { for (var t in e)
        return !0; return !1; }
    T.validateRegExpPattern = function (e) { this.regexp_pattern(e), !e.switchN && this.options.ecmaVersion >= 9 && Ut(e.groupNames) && (e.switchN = !0, this.regexp_pattern(e)); }, T.regexp_pattern = function (e) { e.pos = 0, e.lastIntValue = 0, e.lastStringValue = "", e.lastAssertionIsQuantifiable = !1, e.numCapturingParens = 0, e.maxBackReference = 0, e.groupNames = Object.create(null), e.backReferenceNames.length = 0, e.branchID = null, this.regexp_disjunction(e), e.pos !== e.source.length && (e.eat(41) && e.raise("Unmatched ')'"), (e.eat(93) || e.eat(125)) && e.raise("Lone quantifier brackets")), e.maxBackReference > e.numCapturingParens && e.raise("Invalid escape"); for (var t = 0, n = e.backReferenceNames; t < n.length; t += 1) {
        var r = n[t];
        e.groupNames[r] || e.raise("Invalid named capture referenced");
    } }, T.regexp_disjunction = function (e) { var t = this.options.ecmaVersion >= 16; for (t && (e.branchID = new Vt(e.branchID, null)), this.regexp_alternative(e); e.eat(124);)
        t && (e.branchID = e.branchID.sibling()), this.regexp_alternative(e); t && (e.branchID = e.branchID.parent), this.regexp_eatQuantifier(e, !0) && e.raise("Nothing to repeat"), e.eat(123) && e.raise("Lone quantifier brackets"); }, T.regexp_alternative = function (e) { for (; e.pos < e.source.length && this.regexp_eatTerm(e);)
        ; }, T.regexp_eatTerm = function (e) { return this.regexp_eatAssertion(e) ? (e.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(e) && e.switchU && e.raise("Invalid quantifier"), !0) : (e.switchU ? this.regexp_eatAtom(e) : this.regexp_eatExtendedAtom(e)) ? (this.regexp_eatQuantifier(e), !0) : !1; }, T.regexp_eatAssertion = function (e) { var t = e.pos; if (e.lastAssertionIsQuantifiable = !1, e.eat(94) || e.eat(36))
        return !0; if (e.eat(92)) {
        if (e.eat(66) || e.eat(98))
            return !0;
        e.pos = t;
    } if (e.eat(40) && e.eat(63)) {
        var n = !1;
        if (this.options.ecmaVersion >= 9 && (n = e.eat(60)), e.eat(61) || e.eat(33))
            return this.regexp_disjunction(e), e.eat(41) || e.raise("Unterminated group"), e.lastAssertionIsQuantifiable = !n, !0;
    } return e.pos = t, !1; }, T.regexp_eatQuantifier = function (e, t) { return t === void 0 && (t = !1), this.regexp_eatQuantifierPrefix(e, t) ? (e.eat(63), !0) : !1; }, T.regexp_eatQuantifierPrefix = function (e, t) { return e.eat(42) || e.eat(43) || e.eat(63) || this.regexp_eatBracedQuantifier(e, t); }, T.regexp_eatBracedQuantifier = function (e, t) { var n = e.pos; if (e.eat(123)) {
        var r = 0, i = -1;
        if (this.regexp_eatDecimalDigits(e) && (r = e.lastIntValue, e.eat(44) && this.regexp_eatDecimalDigits(e) && (i = e.lastIntValue), e.eat(125)))
            return i !== -1 && i < r && !t && e.raise("numbers out of order in {} quantifier"), !0;
        e.switchU && !t && e.raise("Incomplete quantifier"), e.pos = n;
    } return !1; }, T.regexp_eatAtom = function (e) { return this.regexp_eatPatternCharacters(e) || e.eat(46) || this.regexp_eatReverseSolidusAtomEscape(e) || this.regexp_eatCharacterClass(e) || this.regexp_eatUncapturingGroup(e) || this.regexp_eatCapturingGroup(e); }, T.regexp_eatReverseSolidusAtomEscape = function (e) { var t = e.pos; if (e.eat(92)) {
        if (this.regexp_eatAtomEscape(e))
            return !0;
        e.pos = t;
    } return !1; }, T.regexp_eatUncapturingGroup = function (e) { var t = e.pos; if (e.eat(40)) {
        if (e.eat(63)) {
            if (this.options.ecmaVersion >= 16) {
                var n = this.regexp_eatModifiers(e), r = e.eat(45);
                if (n || r) {
                    for (var i = 0; i < n.length; i++) {
                        var a = n.charAt(i);
                        n.indexOf(a, i + 1) > -1 && e.raise("Duplicate regular expression modifiers");
                    }
                    if (r) {
                        var o = this.regexp_eatModifiers(e);
                        !n && !o && e.current() === 58 && e.raise("Invalid regular expression modifiers");
                        for (var s = 0; s < o.length; s++) {
                            var c = o.charAt(s);
                            (o.indexOf(c, s + 1) > -1 || n.indexOf(c) > -1) && e.raise("Duplicate regular expression modifiers");
                        }
                    }
                }
            }
            if (e.eat(58)) {
                if (this.regexp_disjunction(e), e.eat(41))
                    return !0;
                e.raise("Unterminated group");
            }
        }
        e.pos = t;
    } return !1; }, T.regexp_eatCapturingGroup = function (e) { if (e.eat(40)) {
        if (this.options.ecmaVersion >= 9 ? this.regexp_groupSpecifier(e) : e.current() === 63 && e.raise("Invalid group"), this.regexp_disjunction(e), e.eat(41))
            return e.numCapturingParens += 1, !0;
        e.raise("Unterminated group");
    } return !1; }, T.regexp_eatModifiers = function (e) { for (var t = "", n = 0; (n = e.current()) !== -1 && Wt(n);)
        t += Se(n), e.advance(); return t; };
    function Wt(e) { return e === 105 || e === 109 || e === 115; }
    T.regexp_eatExtendedAtom = function (e) { return e.eat(46) || this.regexp_eatReverseSolidusAtomEscape(e) || this.regexp_eatCharacterClass(e) || this.regexp_eatUncapturingGroup(e) || this.regexp_eatCapturingGroup(e) || this.regexp_eatInvalidBracedQuantifier(e) || this.regexp_eatExtendedPatternCharacter(e); }, T.regexp_eatInvalidBracedQuantifier = function (e) { return this.regexp_eatBracedQuantifier(e, !0) && e.raise("Nothing to repeat"), !1; }, T.regexp_eatSyntaxCharacter = function (e) { var t = e.current(); return Gt(t) ? (e.lastIntValue = t, e.advance(), !0) : !1; };
    function Gt(e) { return e === 36 || e >= 40 && e <= 43 || e === 46 || e === 63 || e >= 91 && e <= 94 || e >= 123 && e <= 125; }
    T.regexp_eatPatternCharacters = function (e) { for (var t = e.pos, n = 0; (n = e.current()) !== -1 && !Gt(n);)
        e.advance(); return e.pos !== t; }, T.regexp_eatExtendedPatternCharacter = function (e) { var t = e.current(); return t !== -1 && t !== 36 && !(t >= 40 && t <= 43) && t !== 46 && t !== 63 && t !== 91 && t !== 94 && t !== 124 && (e.advance(), !0); }, T.regexp_groupSpecifier = function (e) { if (e.eat(63)) {
        this.regexp_eatGroupName(e) || e.raise("Invalid group");
        var t = this.options.ecmaVersion >= 16, n = e.groupNames[e.lastStringValue];
        if (n) {
            if (t)
                for (var r = 0, i = n; r < i.length; r += 1)
                    i[r].separatedFrom(e.branchID) || e.raise("Duplicate capture group name");
            else
                e.raise("Duplicate capture group name");
        }
        t ? (n || (e.groupNames[e.lastStringValue] = [])).push(e.branchID) : e.groupNames[e.lastStringValue] = !0;
    } }, T.regexp_eatGroupName = function (e) { if (e.lastStringValue = "", e.eat(60)) {
        if (this.regexp_eatRegExpIdentifierName(e) && e.eat(62))
            return !0;
        e.raise("Invalid capture group name");
    } return !1; }, T.regexp_eatRegExpIdentifierName = function (e) { if (e.lastStringValue = "", this.regexp_eatRegExpIdentifierStart(e)) {
        for (e.lastStringValue += Se(e.lastIntValue); this.regexp_eatRegExpIdentifierPart(e);)
            e.lastStringValue += Se(e.lastIntValue);
        return !0;
    } return !1; }, T.regexp_eatRegExpIdentifierStart = function (e) { var t = e.pos, n = this.options.ecmaVersion >= 11, r = e.current(n); return e.advance(n), r === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(e, n) && (r = e.lastIntValue), Kt(r) ? (e.lastIntValue = r, !0) : (e.pos = t, !1); };
    function Kt(e) { return oe(e, !0) || e === 36 || e === 95; }
    T.regexp_eatRegExpIdentifierPart = function (e) { var t = e.pos, n = this.options.ecmaVersion >= 11, r = e.current(n); return e.advance(n), r === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(e, n) && (r = e.lastIntValue), qt(r) ? (e.lastIntValue = r, !0) : (e.pos = t, !1); };
    function qt(e) { return se(e, !0) || e === 36 || e === 95 || e === 8204 || e === 8205; }
    T.regexp_eatAtomEscape = function (e) { return this.regexp_eatBackReference(e) || this.regexp_eatCharacterClassEscape(e) || this.regexp_eatCharacterEscape(e) || e.switchN && this.regexp_eatKGroupName(e) ? !0 : (e.switchU && (e.current() === 99 && e.raise("Invalid unicode escape"), e.raise("Invalid escape")), !1); }, T.regexp_eatBackReference = function (e) { var t = e.pos; if (this.regexp_eatDecimalEscape(e)) {
        var n = e.lastIntValue;
        if (e.switchU)
            return n > e.maxBackReference && (e.maxBackReference = n), !0;
        if (n <= e.numCapturingParens)
            return !0;
        e.pos = t;
    } return !1; }, T.regexp_eatKGroupName = function (e) { if (e.eat(107)) {
        if (this.regexp_eatGroupName(e))
            return e.backReferenceNames.push(e.lastStringValue), !0;
        e.raise("Invalid named reference");
    } return !1; }, T.regexp_eatCharacterEscape = function (e) { return this.regexp_eatControlEscape(e) || this.regexp_eatCControlLetter(e) || this.regexp_eatZero(e) || this.regexp_eatHexEscapeSequence(e) || this.regexp_eatRegExpUnicodeEscapeSequence(e, !1) || !e.switchU && this.regexp_eatLegacyOctalEscapeSequence(e) || this.regexp_eatIdentityEscape(e); }, T.regexp_eatCControlLetter = function (e) { var t = e.pos; if (e.eat(99)) {
        if (this.regexp_eatControlLetter(e))
            return !0;
        e.pos = t;
    } return !1; }, T.regexp_eatZero = function (e) { return e.current() === 48 && !on(e.lookahead()) && (e.lastIntValue = 0, e.advance(), !0); }, T.regexp_eatControlEscape = function (e) { var t = e.current(); return t === 116 ? (e.lastIntValue = 9, e.advance(), !0) : t === 110 ? (e.lastIntValue = 10, e.advance(), !0) : t === 118 ? (e.lastIntValue = 11, e.advance(), !0) : t === 102 ? (e.lastIntValue = 12, e.advance(), !0) : t === 114 && (e.lastIntValue = 13, e.advance(), !0); }, T.regexp_eatControlLetter = function (e) { var t = e.current(); return Jt(t) ? (e.lastIntValue = t % 32, e.advance(), !0) : !1; };
    function Jt(e) { return e >= 65 && e <= 90 || e >= 97 && e <= 122; }
    T.regexp_eatRegExpUnicodeEscapeSequence = function (e, t) { t === void 0 && (t = !1); var n = e.pos, r = t || e.switchU; if (e.eat(117)) {
        if (this.regexp_eatFixedHexDigits(e, 4)) {
            var i = e.lastIntValue;
            if (r && i >= 55296 && i <= 56319) {
                var a = e.pos;
                if (e.eat(92) && e.eat(117) && this.regexp_eatFixedHexDigits(e, 4)) {
                    var o = e.lastIntValue;
                    if (o >= 56320 && o <= 57343)
                        return e.lastIntValue = (i - 55296) * 1024 + (o - 56320) + 65536, !0;
                }
                e.pos = a, e.lastIntValue = i;
            }
            return !0;
        }
        if (r && e.eat(123) && this.regexp_eatHexDigits(e) && e.eat(125) && Yt(e.lastIntValue))
            return !0;
        r && e.raise("Invalid unicode escape"), e.pos = n;
    } return !1; };
    function Yt(e) { return e >= 0 && e <= 1114111; }
    T.regexp_eatIdentityEscape = function (e) { if (e.switchU)
        return this.regexp_eatSyntaxCharacter(e) ? !0 : e.eat(47) ? (e.lastIntValue = 47, !0) : !1; var t = e.current(); return t !== 99 && (!e.switchN || t !== 107) && (e.lastIntValue = t, e.advance(), !0); }, T.regexp_eatDecimalEscape = function (e) { e.lastIntValue = 0; var t = e.current(); if (t >= 49 && t <= 57) {
        do
            e.lastIntValue = 10 * e.lastIntValue + (t - 48), e.advance();
        while ((t = e.current()) >= 48 && t <= 57);
        return !0;
    } return !1; };
    var Xt = 0, Zt = 1, Qt = 2;
    T.regexp_eatCharacterClassEscape = function (e) { var t = e.current(); if ($t(t))
        return e.lastIntValue = -1, e.advance(), Zt; var n = !1; if (e.switchU && this.options.ecmaVersion >= 9 && ((n = t === 80) || t === 112)) {
        e.lastIntValue = -1, e.advance();
        var r;
        if (e.eat(123) && (r = this.regexp_eatUnicodePropertyValueExpression(e)) && e.eat(125))
            return n && r === Qt && e.raise("Invalid property name"), r;
        e.raise("Invalid property name");
    } return Xt; };
    function $t(e) { return e === 100 || e === 68 || e === 115 || e === 83 || e === 119 || e === 87; }
    T.regexp_eatUnicodePropertyValueExpression = function (e) { var t = e.pos; if (this.regexp_eatUnicodePropertyName(e) && e.eat(61)) {
        var n = e.lastStringValue;
        if (this.regexp_eatUnicodePropertyValue(e)) {
            var r = e.lastStringValue;
            return this.regexp_validateUnicodePropertyNameAndValue(e, n, r), Zt;
        }
    } if (e.pos = t, this.regexp_eatLoneUnicodePropertyNameOrValue(e)) {
        var i = e.lastStringValue;
        return this.regexp_validateUnicodePropertyNameOrValue(e, i);
    } return Xt; }, T.regexp_validateUnicodePropertyNameAndValue = function (e, t, n) { ve(e.unicodeProperties.nonBinary, t) || e.raise("Invalid property name"), e.unicodeProperties.nonBinary[t].test(n) || e.raise("Invalid property value"); }, T.regexp_validateUnicodePropertyNameOrValue = function (e, t) { if (e.unicodeProperties.binary.test(t))
        return Zt; if (e.switchV && e.unicodeProperties.binaryOfStrings.test(t))
        return Qt; e.raise("Invalid property name"); }, T.regexp_eatUnicodePropertyName = function (e) { var t = 0; for (e.lastStringValue = ""; en(t = e.current());)
        e.lastStringValue += Se(t), e.advance(); return e.lastStringValue !== ""; };
    function en(e) { return Jt(e) || e === 95; }
    T.regexp_eatUnicodePropertyValue = function (e) { var t = 0; for (e.lastStringValue = ""; tn(t = e.current());)
        e.lastStringValue += Se(t), e.advance(); return e.lastStringValue !== ""; };
    function tn(e) { return en(e) || on(e); }
    T.regexp_eatLoneUnicodePropertyNameOrValue = function (e) { return this.regexp_eatUnicodePropertyValue(e); }, T.regexp_eatCharacterClass = function (e) { if (e.eat(91)) {
        var t = e.eat(94), n = this.regexp_classContents(e);
        return e.eat(93) || e.raise("Unterminated character class"), t && n === Qt && e.raise("Negated character class may contain strings"), !0;
    } return !1; }, T.regexp_classContents = function (e) { return e.current() === 93 ? Zt : e.switchV ? this.regexp_classSetExpression(e) : (this.regexp_nonEmptyClassRanges(e), Zt); }, T.regexp_nonEmptyClassRanges = function (e) { for (; this.regexp_eatClassAtom(e);) {
        var t = e.lastIntValue;
        if (e.eat(45) && this.regexp_eatClassAtom(e)) {
            var n = e.lastIntValue;
            e.switchU && (t === -1 || n === -1) && e.raise("Invalid character class"), t !== -1 && n !== -1 && t > n && e.raise("Range out of order in character class");
        }
    } }, T.regexp_eatClassAtom = function (e) { var t = e.pos; if (e.eat(92)) {
        if (this.regexp_eatClassEscape(e))
            return !0;
        if (e.switchU) {
            var n = e.current();
            (n === 99 || ln(n)) && e.raise("Invalid class escape"), e.raise("Invalid escape");
        }
        e.pos = t;
    } var r = e.current(); return r !== 93 && (e.lastIntValue = r, e.advance(), !0); }, T.regexp_eatClassEscape = function (e) { var t = e.pos; if (e.eat(98))
        return e.lastIntValue = 8, !0; if (e.switchU && e.eat(45))
        return e.lastIntValue = 45, !0; if (!e.switchU && e.eat(99)) {
        if (this.regexp_eatClassControlLetter(e))
            return !0;
        e.pos = t;
    } return this.regexp_eatCharacterClassEscape(e) || this.regexp_eatCharacterEscape(e); }, T.regexp_classSetExpression = function (e) { var t = Zt, n; if (!this.regexp_eatClassSetRange(e)) {
        if (n = this.regexp_eatClassSetOperand(e)) {
            n === Qt && (t = Qt);
            for (var r = e.pos; e.eatChars([38, 38]);)
                e.current() !== 38 && (n = this.regexp_eatClassSetOperand(e)) ? n !== Qt && (t = Zt) : e.raise("Invalid character in character class");
            if (r !== e.pos)
                return t;
            for (; e.eatChars([45, 45]);)
                this.regexp_eatClassSetOperand(e) || e.raise("Invalid character in character class");
            if (r !== e.pos)
                return t;
        }
        else
            e.raise("Invalid character in character class");
    } for (;;)
        if (!this.regexp_eatClassSetRange(e)) {
            if (n = this.regexp_eatClassSetOperand(e), !n)
                return t;
            n === Qt && (t = Qt);
        } }, T.regexp_eatClassSetRange = function (e) { var t = e.pos; if (this.regexp_eatClassSetCharacter(e)) {
        var n = e.lastIntValue;
        if (e.eat(45) && this.regexp_eatClassSetCharacter(e)) {
            var r = e.lastIntValue;
            return n !== -1 && r !== -1 && n > r && e.raise("Range out of order in character class"), !0;
        }
        e.pos = t;
    } return !1; }, T.regexp_eatClassSetOperand = function (e) { return this.regexp_eatClassSetCharacter(e) ? Zt : this.regexp_eatClassStringDisjunction(e) || this.regexp_eatNestedClass(e); }, T.regexp_eatNestedClass = function (e) { var t = e.pos; if (e.eat(91)) {
        var n = e.eat(94), r = this.regexp_classContents(e);
        if (e.eat(93))
            return n && r === Qt && e.raise("Negated character class may contain strings"), r;
        e.pos = t;
    } if (e.eat(92)) {
        var i = this.regexp_eatCharacterClassEscape(e);
        if (i)
            return i;
        e.pos = t;
    } return null; }, T.regexp_eatClassStringDisjunction = function (e) { var t = e.pos; if (e.eatChars([92, 113])) {
        if (e.eat(123)) {
            var n = this.regexp_classStringDisjunctionContents(e);
            if (e.eat(125))
                return n;
        }
        else
            e.raise("Invalid escape");
        e.pos = t;
    } return null; }, T.regexp_classStringDisjunctionContents = function (e) { for (var t = this.regexp_classString(e); e.eat(124);)
        this.regexp_classString(e) === Qt && (t = Qt); return t; }, T.regexp_classString = function (e) { for (var t = 0; this.regexp_eatClassSetCharacter(e);)
        t++; return t === 1 ? Zt : Qt; }, T.regexp_eatClassSetCharacter = function (e) { var t = e.pos; if (e.eat(92))
        return this.regexp_eatCharacterEscape(e) || this.regexp_eatClassSetReservedPunctuator(e) ? !0 : e.eat(98) ? (e.lastIntValue = 8, !0) : (e.pos = t, !1); var n = e.current(); return n < 0 || n === e.lookahead() && nn(n) || rn(n) ? !1 : (e.advance(), e.lastIntValue = n, !0); };
    function nn(e) { return e === 33 || e >= 35 && e <= 38 || e >= 42 && e <= 44 || e === 46 || e >= 58 && e <= 64 || e === 94 || e === 96 || e === 126; }
    function rn(e) { return e === 40 || e === 41 || e === 45 || e === 47 || e >= 91 && e <= 93 || e >= 123 && e <= 125; }
    T.regexp_eatClassSetReservedPunctuator = function (e) { var t = e.current(); return an(t) ? (e.lastIntValue = t, e.advance(), !0) : !1; };
    function an(e) { return e === 33 || e === 35 || e === 37 || e === 38 || e === 44 || e === 45 || e >= 58 && e <= 62 || e === 64 || e === 96 || e === 126; }
    T.regexp_eatClassControlLetter = function (e) { var t = e.current(); return on(t) || t === 95 ? (e.lastIntValue = t % 32, e.advance(), !0) : !1; }, T.regexp_eatHexEscapeSequence = function (e) { var t = e.pos; if (e.eat(120)) {
        if (this.regexp_eatFixedHexDigits(e, 2))
            return !0;
        e.switchU && e.raise("Invalid escape"), e.pos = t;
    } return !1; }, T.regexp_eatDecimalDigits = function (e) { var t = e.pos, n = 0; for (e.lastIntValue = 0; on(n = e.current());)
        e.lastIntValue = 10 * e.lastIntValue + (n - 48), e.advance(); return e.pos !== t; };
    function on(e) { return e >= 48 && e <= 57; }
    T.regexp_eatHexDigits = function (e) { var t = e.pos, n = 0; for (e.lastIntValue = 0; sn(n = e.current());)
        e.lastIntValue = 16 * e.lastIntValue + cn(n), e.advance(); return e.pos !== t; };
    function sn(e) { return e >= 48 && e <= 57 || e >= 65 && e <= 70 || e >= 97 && e <= 102; }
    function cn(e) { return e >= 65 && e <= 70 ? 10 + (e - 65) : e >= 97 && e <= 102 ? 10 + (e - 97) : e - 48; }
    T.regexp_eatLegacyOctalEscapeSequence = function (e) { if (this.regexp_eatOctalDigit(e)) {
        var t = e.lastIntValue;
        if (this.regexp_eatOctalDigit(e)) {
            var n = e.lastIntValue;
            e.lastIntValue = t <= 3 && this.regexp_eatOctalDigit(e) ? t * 64 + n * 8 + e.lastIntValue : t * 8 + n;
        }
        else
            e.lastIntValue = t;
        return !0;
    } return !1; }, T.regexp_eatOctalDigit = function (e) { var t = e.current(); return ln(t) ? (e.lastIntValue = t - 48, e.advance(), !0) : (e.lastIntValue = 0, !1); };
    function ln(e) { return e >= 48 && e <= 55; }
    T.regexp_eatFixedHexDigits = function (e, t) { var n = e.pos; e.lastIntValue = 0; for (var r = 0; r < t; ++r) {
        var i = e.current();
        if (!sn(i))
            return e.pos = n, !1;
        e.lastIntValue = 16 * e.lastIntValue + cn(i), e.advance();
    } return !0; };
    var un = function (e) { this.type = e.type, this.value = e.value, this.start = e.start, this.end = e.end, e.options.locations && (this.loc = new Te(e, e.startLoc, e.endLoc)), e.options.ranges && (this.range = [e.start, e.end]); }, E = x.prototype;
    E.next = function (e) { !e && this.type.keyword && this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword), this.options.onToken && this.options.onToken(new un(this)), this.lastTokEnd = this.end, this.lastTokStart = this.start, this.lastTokEndLoc = this.endLoc, this.lastTokStartLoc = this.startLoc, this.nextToken(); }, E.getToken = function () { return this.next(), new un(this); }, typeof Symbol < "u" && (E[Symbol.iterator] = function () { var e = this; return { next: function () { var t = e.getToken(); return { done: t.type === _.eof, value: t }; } }; }), E.nextToken = function () { var e = this.curContext(); if (e && e.preserveSpace || this.skipSpace(), this.start = this.pos, this.options.locations && (this.startLoc = this.curPosition()), this.pos >= this.input.length)
        return this.finishToken(_.eof); if (e.override)
        return e.override(this); this.readToken(this.fullCharCodeAtPos()); }, E.readToken = function (e) { return oe(e, this.options.ecmaVersion >= 6) || e === 92 ? this.readWord() : this.getTokenFromCode(e); }, E.fullCharCodeAt = function (e) { var t = this.input.charCodeAt(e); if (t <= 55295 || t >= 56320)
        return t; var n = this.input.charCodeAt(e + 1); return n <= 56319 || n >= 57344 ? t : (t << 10) + n - 56613888; }, E.fullCharCodeAtPos = function () { return this.fullCharCodeAt(this.pos); }, E.skipBlockComment = function () { var e = this.options.onComment && this.curPosition(), t = this.pos, n = this.input.indexOf("*/", this.pos += 2); if (n === -1 && this.raise(this.pos - 2, "Unterminated comment"), this.pos = n + 2, this.options.locations)
        for (var r = void 0, i = t; (r = me(this.input, i, this.pos)) > -1;)
            ++this.curLine, i = this.lineStart = r; this.options.onComment && this.options.onComment(!0, this.input.slice(t + 2, n), t, this.pos, e, this.curPosition()); }, E.skipLineComment = function (e) { for (var t = this.pos, n = this.options.onComment && this.curPosition(), r = this.input.charCodeAt(this.pos += e); this.pos < this.input.length && !pe(r);)
        r = this.input.charCodeAt(++this.pos); this.options.onComment && this.options.onComment(!1, this.input.slice(t + e, this.pos), t, this.pos, n, this.curPosition()); }, E.skipSpace = function () { loop: for (; this.pos < this.input.length;) {
        var e = this.input.charCodeAt(this.pos);
        switch (e) {
            case 32:
            case 160:
                ++this.pos;
                break;
            case 13: this.input.charCodeAt(this.pos + 1) === 10 && ++this.pos;
            case 10:
            case 8232:
            case 8233:
                ++this.pos, this.options.locations && (++this.curLine, this.lineStart = this.pos);
                break;
            case 47:
                switch (this.input.charCodeAt(this.pos + 1)) {
                    case 42:
                        this.skipBlockComment();
                        break;
                    case 47:
                        this.skipLineComment(2);
                        break;
                    default: break loop;
                }
                break;
            default: if (e > 8 && e < 14 || e >= 5760 && he.test(String.fromCharCode(e)))
                ++this.pos;
            else
                break loop;
        }
    } }, E.finishToken = function (e, t) { this.end = this.pos, this.options.locations && (this.endLoc = this.curPosition()); var n = this.type; this.type = e, this.value = t, this.updateContext(n); }, E.readToken_dot = function () { var e = this.input.charCodeAt(this.pos + 1); if (e >= 48 && e <= 57)
        return this.readNumber(!0); var t = this.input.charCodeAt(this.pos + 2); return this.options.ecmaVersion >= 6 && e === 46 && t === 46 ? (this.pos += 3, this.finishToken(_.ellipsis)) : (++this.pos, this.finishToken(_.dot)); }, E.readToken_slash = function () { var e = this.input.charCodeAt(this.pos + 1); return this.exprAllowed ? (++this.pos, this.readRegexp()) : e === 61 ? this.finishOp(_.assign, 2) : this.finishOp(_.slash, 1); }, E.readToken_mult_modulo_exp = function (e) { var t = this.input.charCodeAt(this.pos + 1), n = 1, r = e === 42 ? _.star : _.modulo; return this.options.ecmaVersion >= 7 && e === 42 && t === 42 && (++n, r = _.starstar, t = this.input.charCodeAt(this.pos + 2)), t === 61 ? this.finishOp(_.assign, n + 1) : this.finishOp(r, n); }, E.readToken_pipe_amp = function (e) { var t = this.input.charCodeAt(this.pos + 1); return t === e ? this.options.ecmaVersion >= 12 && this.input.charCodeAt(this.pos + 2) === 61 ? this.finishOp(_.assign, 3) : this.finishOp(e === 124 ? _.logicalOR : _.logicalAND, 2) : t === 61 ? this.finishOp(_.assign, 2) : this.finishOp(e === 124 ? _.bitwiseOR : _.bitwiseAND, 1); }, E.readToken_caret = function () { return this.input.charCodeAt(this.pos + 1) === 61 ? this.finishOp(_.assign, 2) : this.finishOp(_.bitwiseXOR, 1); }, E.readToken_plus_min = function (e) { var t = this.input.charCodeAt(this.pos + 1); return t === e ? t === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || v.test(this.input.slice(this.lastTokEnd, this.pos))) ? (this.skipLineComment(3), this.skipSpace(), this.nextToken()) : this.finishOp(_.incDec, 2) : t === 61 ? this.finishOp(_.assign, 2) : this.finishOp(_.plusMin, 1); }, E.readToken_lt_gt = function (e) { var t = this.input.charCodeAt(this.pos + 1), n = 1; return t === e ? (n = e === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2, this.input.charCodeAt(this.pos + n) === 61 ? this.finishOp(_.assign, n + 1) : this.finishOp(_.bitShift, n)) : t === 33 && e === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45 ? (this.skipLineComment(4), this.skipSpace(), this.nextToken()) : (t === 61 && (n = 2), this.finishOp(_.relational, n)); }, E.readToken_eq_excl = function (e) { var t = this.input.charCodeAt(this.pos + 1); return t === 61 ? this.finishOp(_.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2) : e === 61 && t === 62 && this.options.ecmaVersion >= 6 ? (this.pos += 2, this.finishToken(_.arrow)) : this.finishOp(e === 61 ? _.eq : _.prefix, 1); }, E.readToken_question = function () { var e = this.options.ecmaVersion; if (e >= 11) {
        var t = this.input.charCodeAt(this.pos + 1);
        if (t === 46) {
            var n = this.input.charCodeAt(this.pos + 2);
            if (n < 48 || n > 57)
                return this.finishOp(_.questionDot, 2);
        }
        if (t === 63)
            return e >= 12 && this.input.charCodeAt(this.pos + 2) === 61 ? this.finishOp(_.assign, 3) : this.finishOp(_.coalesce, 2);
    } return this.finishOp(_.question, 1); }, E.readToken_numberSign = function () { var e = this.options.ecmaVersion, t = 35; if (e >= 13 && (++this.pos, t = this.fullCharCodeAtPos(), oe(t, !0) || t === 92))
        return this.finishToken(_.privateId, this.readWord1()); this.raise(this.pos, "Unexpected character '" + Se(t) + "'"); }, E.getTokenFromCode = function (e) { switch (e) {
        case 46: return this.readToken_dot();
        case 40: return ++this.pos, this.finishToken(_.parenL);
        case 41: return ++this.pos, this.finishToken(_.parenR);
        case 59: return ++this.pos, this.finishToken(_.semi);
        case 44: return ++this.pos, this.finishToken(_.comma);
        case 91: return ++this.pos, this.finishToken(_.bracketL);
        case 93: return ++this.pos, this.finishToken(_.bracketR);
        case 123: return ++this.pos, this.finishToken(_.braceL);
        case 125: return ++this.pos, this.finishToken(_.braceR);
        case 58: return ++this.pos, this.finishToken(_.colon);
        case 96:
            if (this.options.ecmaVersion < 6)
                break;
            return ++this.pos, this.finishToken(_.backQuote);
        case 48:
            var t = this.input.charCodeAt(this.pos + 1);
            if (t === 120 || t === 88)
                return this.readRadixNumber(16);
            if (this.options.ecmaVersion >= 6) {
                if (t === 111 || t === 79)
                    return this.readRadixNumber(8);
                if (t === 98 || t === 66)
                    return this.readRadixNumber(2);
            }
        case 49:
        case 50:
        case 51:
        case 52:
        case 53:
        case 54:
        case 55:
        case 56:
        case 57: return this.readNumber(!1);
        case 34:
        case 39: return this.readString(e);
        case 47: return this.readToken_slash();
        case 37:
        case 42: return this.readToken_mult_modulo_exp(e);
        case 124:
        case 38: return this.readToken_pipe_amp(e);
        case 94: return this.readToken_caret();
        case 43:
        case 45: return this.readToken_plus_min(e);
        case 60:
        case 62: return this.readToken_lt_gt(e);
        case 61:
        case 33: return this.readToken_eq_excl(e);
        case 63: return this.readToken_question();
        case 126: return this.finishOp(_.prefix, 1);
        case 35: return this.readToken_numberSign();
    } this.raise(this.pos, "Unexpected character '" + Se(e) + "'"); }, E.finishOp = function (e, t) { var n = this.input.slice(this.pos, this.pos + t); return this.pos += t, this.finishToken(e, n); }, E.readRegexp = function () { for (var e, t, n = this.pos;;) {
        this.pos >= this.input.length && this.raise(n, "Unterminated regular expression");
        var r = this.input.charAt(this.pos);
        if (v.test(r) && this.raise(n, "Unterminated regular expression"), e)
            e = !1;
        else {
            if (r === "[")
                t = !0;
            else if (r === "]" && t)
                t = !1;
            else if (r === "/" && !t)
                break;
            e = r === "\\";
        }
        ++this.pos;
    } var i = this.input.slice(n, this.pos); ++this.pos; var a = this.pos, o = this.readWord1(); this.containsEsc && this.unexpected(a); var s = this.regexpState || (this.regexpState = new Ht(this)); s.reset(n, i, o), this.validateRegExpFlags(s), this.validateRegExpPattern(s); var c = null; try {
        c = new RegExp(i, o);
    }
    catch (e) { } return this.finishToken(_.regexp, { pattern: i, flags: o, value: c }); }, E.readInt = function (e, t, n) { for (var r = this.options.ecmaVersion >= 12 && t === void 0, i = n && this.input.charCodeAt(this.pos) === 48, a = this.pos, o = 0, s = 0, c = 0, l = t == null ? 1 / 0 : t; c < l; ++c, ++this.pos) {
        var u = this.input.charCodeAt(this.pos), d = void 0;
        if (r && u === 95)
            i && this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals"), s === 95 && this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore"), c === 0 && this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits"), s = u;
        else {
            if (d = u >= 97 ? u - 97 + 10 : u >= 65 ? u - 65 + 10 : u >= 48 && u <= 57 ? u - 48 : 1 / 0, d >= e)
                break;
            s = u, o = o * e + d;
        }
    } return r && s === 95 && this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits"), this.pos === a || t != null && this.pos - a !== t ? null : o; };
    function dn(e, t) { return t ? parseInt(e, 8) : parseFloat(e.replace(/_/g, "")); }
    function fn(e) { return typeof BigInt == "function" ? BigInt(e.replace(/_/g, "")) : null; }
    E.readRadixNumber = function (e) { var t = this.pos; this.pos += 2; var n = this.readInt(e); return n == null && this.raise(this.start + 2, "Expected number in radix " + e), this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110 ? (n = fn(this.input.slice(t, this.pos)), ++this.pos) : oe(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number"), this.finishToken(_.num, n); }, E.readNumber = function (e) { var t = this.pos; !e && this.readInt(10, void 0, !0) === null && this.raise(t, "Invalid number"); var n = this.pos - t >= 2 && this.input.charCodeAt(t) === 48; n && this.strict && this.raise(t, "Invalid number"); var r = this.input.charCodeAt(this.pos); if (!n && !e && this.options.ecmaVersion >= 11 && r === 110) {
        var i = fn(this.input.slice(t, this.pos));
        return ++this.pos, oe(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number"), this.finishToken(_.num, i);
    } n && /[89]/.test(this.input.slice(t, this.pos)) && (n = !1), r === 46 && !n && (++this.pos, this.readInt(10), r = this.input.charCodeAt(this.pos)), r !== 69 && r !== 101 || n || (r = this.input.charCodeAt(++this.pos), (r === 43 || r === 45) && ++this.pos, this.readInt(10) === null && this.raise(t, "Invalid number")), oe(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number"); var a = dn(this.input.slice(t, this.pos), n); return this.finishToken(_.num, a); }, E.readCodePoint = function () { var e = this.input.charCodeAt(this.pos), t; if (e === 123) {
        this.options.ecmaVersion < 6 && this.unexpected();
        var n = ++this.pos;
        t = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos), ++this.pos, t > 1114111 && this.invalidStringToken(n, "Code point out of bounds");
    }
    else
        t = this.readHexChar(4); return t; }, E.readString = function (e) { for (var t = "", n = ++this.pos;;) {
        this.pos >= this.input.length && this.raise(this.start, "Unterminated string constant");
        var r = this.input.charCodeAt(this.pos);
        if (r === e)
            break;
        r === 92 ? (t += this.input.slice(n, this.pos), t += this.readEscapedChar(!1), n = this.pos) : r === 8232 || r === 8233 ? (this.options.ecmaVersion < 10 && this.raise(this.start, "Unterminated string constant"), ++this.pos, this.options.locations && (this.curLine++, this.lineStart = this.pos)) : (pe(r) && this.raise(this.start, "Unterminated string constant"), ++this.pos);
    } return t += this.input.slice(n, this.pos++), this.finishToken(_.string, t); };
    var pn = {};
    E.tryReadTemplateToken = function () { this.inTemplateElement = !0; try {
        this.readTmplToken();
    }
    catch (e) {
        if (e === pn)
            this.readInvalidTemplateToken();
        else
            throw e;
    } this.inTemplateElement = !1; }, E.invalidStringToken = function (e, t) { if (this.inTemplateElement && this.options.ecmaVersion >= 9)
        throw pn; this.raise(e, t); }, E.readTmplToken = function () {
        for (var e = "", t = this.pos;;) {
            this.pos >= this.input.length && this.raise(this.start, "Unterminated template");
            var n = this.input.charCodeAt(this.pos);
            if (n === 96 || n === 36 && this.input.charCodeAt(this.pos + 1) === 123)
                return this.pos === this.start && (this.type === _.template || this.type === _.invalidTemplate) ? n === 36 ? (this.pos += 2, this.finishToken(_.dollarBraceL)) : (++this.pos, this.finishToken(_.backQuote)) : (e += this.input.slice(t, this.pos), this.finishToken(_.template, e));
            if (n === 92)
                e += this.input.slice(t, this.pos), e += this.readEscapedChar(!0), t = this.pos;
            else if (pe(n)) {
                switch ((e += this.input.slice(t, this.pos), ++this.pos, n)) {
                    case 13: this.input.charCodeAt(this.pos) === 10 && ++this.pos;
                    case 10:
                        e += "\n";
                        break;
                    default: e += String.fromCharCode(n);
                }
                this.options.locations && (++this.curLine, this.lineStart = this.pos), t = this.pos;
            }
            else
                ++this.pos;
        }
    }, E.readInvalidTemplateToken = function () {
        for (; this.pos < this.input.length; this.pos++)
            switch (this.input[this.pos]) {
                case "\\":
                    ++this.pos;
                    break;
                case "$": if (this.input[this.pos + 1] !== "{")
                    break;
                case "`": return this.finishToken(_.invalidTemplate, this.input.slice(this.start, this.pos));
                case "\r": this.input[this.pos + 1] === "\n" && ++this.pos;
                case "\n":
                case "\u2028":
                case "\u2029": ++this.curLine, this.lineStart = this.pos + 1;
            }
        this.raise(this.start, "Unterminated template");
    }, E.readEscapedChar = function (e) {
        var t = this.input.charCodeAt(++this.pos);
        switch ((++this.pos, t)) {
            case 110: return "\n";
            case 114: return "\r";
            case 120: return String.fromCharCode(this.readHexChar(2));
            case 117: return Se(this.readCodePoint());
            case 116: return "\t";
            case 98: return "\b";
            case 118: return "\v";
            case 102: return "\f";
            case 13: this.input.charCodeAt(this.pos) === 10 && ++this.pos;
            case 10: return this.options.locations && (this.lineStart = this.pos, ++this.curLine), "";
            case 56:
            case 57: if (this.strict && this.invalidStringToken(this.pos - 1, "Invalid escape sequence"), e) {
                var n = this.pos - 1;
                this.invalidStringToken(n, "Invalid escape sequence in template string");
            }
            default:
                if (t >= 48 && t <= 55) {
                    var r = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0], i = parseInt(r, 8);
                    return i > 255 && (r = r.slice(0, -1), i = parseInt(r, 8)), this.pos += r.length - 1, t = this.input.charCodeAt(this.pos), (r !== "0" || t === 56 || t === 57) && (this.strict || e) && this.invalidStringToken(this.pos - 1 - r.length, e ? "Octal literal in template string" : "Octal literal in strict mode"), String.fromCharCode(i);
                }
                return pe(t) ? (this.options.locations && (this.lineStart = this.pos, ++this.curLine), "") : String.fromCharCode(t);
        }
    }, E.readHexChar = function (e) { var t = this.pos, n = this.readInt(16, e); return n === null && this.invalidStringToken(t, "Bad character escape sequence"), n; }, E.readWord1 = function () { this.containsEsc = !1; for (var e = "", t = !0, n = this.pos, r = this.options.ecmaVersion >= 6; this.pos < this.input.length;) {
        var i = this.fullCharCodeAtPos();
        if (se(i, r))
            this.pos += i <= 65535 ? 1 : 2;
        else if (i === 92) {
            this.containsEsc = !0, e += this.input.slice(n, this.pos);
            var a = this.pos;
            this.input.charCodeAt(++this.pos) !== 117 && this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX"), ++this.pos;
            var o = this.readCodePoint();
            (t ? oe : se)(o, r) || this.invalidStringToken(a, "Invalid Unicode escape"), e += Se(o), n = this.pos;
        }
        else
            break;
        t = !1;
    } return e + this.input.slice(n, this.pos); }, E.readWord = function () { var e = this.readWord1(), t = _.name; return this.keywords.test(e) && (t = de[e]), this.finishToken(t, e); }, x.acorn = { Parser: x, version: "8.19.0", defaultOptions: De, Position: we, SourceLocation: Te, getLineInfo: Ee, Node: vt, TokenType: h, tokTypes: _, keywordTypes: de, TokContext: ut, tokContexts: C, isIdentifierChar: se, isIdentifierStart: oe, Token: un, isNewLine: pe, lineBreak: v, lineBreakG: fe, nonASCIIwhitespace: he };
    function mn(e, t) { return x.parse(e, t); }
    var D;
    (function (e) { e[e.NONE = 0] = "NONE", e[e._abstract = 1] = "_abstract", e[e._accessor = 2] = "_accessor", e[e._as = 3] = "_as", e[e._assert = 4] = "_assert", e[e._asserts = 5] = "_asserts", e[e._async = 6] = "_async", e[e._await = 7] = "_await", e[e._checks = 8] = "_checks", e[e._constructor = 9] = "_constructor", e[e._declare = 10] = "_declare", e[e._enum = 11] = "_enum", e[e._exports = 12] = "_exports", e[e._from = 13] = "_from", e[e._get = 14] = "_get", e[e._global = 15] = "_global", e[e._implements = 16] = "_implements", e[e._infer = 17] = "_infer", e[e._interface = 18] = "_interface", e[e._is = 19] = "_is", e[e._keyof = 20] = "_keyof", e[e._mixins = 21] = "_mixins", e[e._module = 22] = "_module", e[e._namespace = 23] = "_namespace", e[e._of = 24] = "_of", e[e._opaque = 25] = "_opaque", e[e._out = 26] = "_out", e[e._override = 27] = "_override", e[e._private = 28] = "_private", e[e._protected = 29] = "_protected", e[e._proto = 30] = "_proto", e[e._public = 31] = "_public", e[e._readonly = 32] = "_readonly", e[e._require = 33] = "_require", e[e._satisfies = 34] = "_satisfies", e[e._set = 35] = "_set", e[e._static = 36] = "_static", e[e._symbol = 37] = "_symbol", e[e._type = 38] = "_type", e[e._unique = 39] = "_unique", e[e._using = 40] = "_using"; })(D || (D = {}));
    var O;
    (function (e) { e[e.PRECEDENCE_MASK = 15] = "PRECEDENCE_MASK", e[e.IS_KEYWORD = 16] = "IS_KEYWORD", e[e.IS_ASSIGN = 32] = "IS_ASSIGN", e[e.IS_RIGHT_ASSOCIATIVE = 64] = "IS_RIGHT_ASSOCIATIVE", e[e.IS_PREFIX = 128] = "IS_PREFIX", e[e.IS_POSTFIX = 256] = "IS_POSTFIX", e[e.IS_EXPRESSION_START = 512] = "IS_EXPRESSION_START", e[e.num = 512] = "num", e[e.bigint = 1536] = "bigint", e[e.decimal = 2560] = "decimal", e[e.regexp = 3584] = "regexp", e[e.string = 4608] = "string", e[e.name = 5632] = "name", e[e.eof = 6144] = "eof", e[e.bracketL = 7680] = "bracketL", e[e.bracketR = 8192] = "bracketR", e[e.braceL = 9728] = "braceL", e[e.braceBarL = 10752] = "braceBarL", e[e.braceR = 11264] = "braceR", e[e.braceBarR = 12288] = "braceBarR", e[e.parenL = 13824] = "parenL", e[e.parenR = 14336] = "parenR", e[e.comma = 15360] = "comma", e[e.semi = 16384] = "semi", e[e.colon = 17408] = "colon", e[e.doubleColon = 18432] = "doubleColon", e[e.dot = 19456] = "dot", e[e.question = 20480] = "question", e[e.questionDot = 21504] = "questionDot", e[e.arrow = 22528] = "arrow", e[e.template = 23552] = "template", e[e.ellipsis = 24576] = "ellipsis", e[e.backQuote = 25600] = "backQuote", e[e.dollarBraceL = 27136] = "dollarBraceL", e[e.at = 27648] = "at", e[e.hash = 29184] = "hash", e[e.eq = 29728] = "eq", e[e.assign = 30752] = "assign", e[e.preIncDec = 32640] = "preIncDec", e[e.postIncDec = 33664] = "postIncDec", e[e.bang = 34432] = "bang", e[e.tilde = 35456] = "tilde", e[e.pipeline = 35841] = "pipeline", e[e.nullishCoalescing = 36866] = "nullishCoalescing", e[e.logicalOR = 37890] = "logicalOR", e[e.logicalAND = 38915] = "logicalAND", e[e.bitwiseOR = 39940] = "bitwiseOR", e[e.bitwiseXOR = 40965] = "bitwiseXOR", e[e.bitwiseAND = 41990] = "bitwiseAND", e[e.equality = 43015] = "equality", e[e.lessThan = 44040] = "lessThan", e[e.greaterThan = 45064] = "greaterThan", e[e.relationalOrEqual = 46088] = "relationalOrEqual", e[e.bitShiftL = 47113] = "bitShiftL", e[e.bitShiftR = 48137] = "bitShiftR", e[e.plus = 49802] = "plus", e[e.minus = 50826] = "minus", e[e.modulo = 51723] = "modulo", e[e.star = 52235] = "star", e[e.slash = 53259] = "slash", e[e.exponent = 54348] = "exponent", e[e.jsxName = 55296] = "jsxName", e[e.jsxText = 56320] = "jsxText", e[e.jsxEmptyText = 57344] = "jsxEmptyText", e[e.jsxTagStart = 58880] = "jsxTagStart", e[e.jsxTagEnd = 59392] = "jsxTagEnd", e[e.typeParameterStart = 60928] = "typeParameterStart", e[e.nonNullAssertion = 61440] = "nonNullAssertion", e[e._break = 62480] = "_break", e[e._case = 63504] = "_case", e[e._catch = 64528] = "_catch", e[e._continue = 65552] = "_continue", e[e._debugger = 66576] = "_debugger", e[e._default = 67600] = "_default", e[e._do = 68624] = "_do", e[e._else = 69648] = "_else", e[e._finally = 70672] = "_finally", e[e._for = 71696] = "_for", e[e._function = 73232] = "_function", e[e._if = 73744] = "_if", e[e._return = 74768] = "_return", e[e._switch = 75792] = "_switch", e[e._throw = 77456] = "_throw", e[e._try = 77840] = "_try", e[e._var = 78864] = "_var", e[e._let = 79888] = "_let", e[e._const = 80912] = "_const", e[e._while = 81936] = "_while", e[e._with = 82960] = "_with", e[e._new = 84496] = "_new", e[e._this = 85520] = "_this", e[e._super = 86544] = "_super", e[e._class = 87568] = "_class", e[e._extends = 88080] = "_extends", e[e._export = 89104] = "_export", e[e._import = 90640] = "_import", e[e._yield = 91664] = "_yield", e[e._null = 92688] = "_null", e[e._true = 93712] = "_true", e[e._false = 94736] = "_false", e[e._in = 95256] = "_in", e[e._instanceof = 96280] = "_instanceof", e[e._typeof = 97936] = "_typeof", e[e._void = 98960] = "_void", e[e._delete = 99984] = "_delete", e[e._async = 100880] = "_async", e[e._get = 101904] = "_get", e[e._set = 102928] = "_set", e[e._declare = 103952] = "_declare", e[e._readonly = 104976] = "_readonly", e[e._abstract = 106e3] = "_abstract", e[e._static = 107024] = "_static", e[e._public = 107536] = "_public", e[e._private = 108560] = "_private", e[e._protected = 109584] = "_protected", e[e._override = 110608] = "_override", e[e._as = 112144] = "_as", e[e._enum = 113168] = "_enum", e[e._type = 114192] = "_type", e[e._implements = 115216] = "_implements"; })(O || (O = {}));
    function hn(e) { switch (e) {
        case O.num: return "num";
        case O.bigint: return "bigint";
        case O.decimal: return "decimal";
        case O.regexp: return "regexp";
        case O.string: return "string";
        case O.name: return "name";
        case O.eof: return "eof";
        case O.bracketL: return "[";
        case O.bracketR: return "]";
        case O.braceL: return "{";
        case O.braceBarL: return "{|";
        case O.braceR: return "}";
        case O.braceBarR: return "|}";
        case O.parenL: return "(";
        case O.parenR: return ")";
        case O.comma: return ",";
        case O.semi: return ";";
        case O.colon: return ":";
        case O.doubleColon: return "::";
        case O.dot: return ".";
        case O.question: return "?";
        case O.questionDot: return "?.";
        case O.arrow: return "=>";
        case O.template: return "template";
        case O.ellipsis: return "...";
        case O.backQuote: return "`";
        case O.dollarBraceL: return "${";
        case O.at: return "@";
        case O.hash: return "#";
        case O.eq: return "=";
        case O.assign: return "_=";
        case O.preIncDec: return "++/--";
        case O.postIncDec: return "++/--";
        case O.bang: return "!";
        case O.tilde: return "~";
        case O.pipeline: return "|>";
        case O.nullishCoalescing: return "??";
        case O.logicalOR: return "||";
        case O.logicalAND: return "&&";
        case O.bitwiseOR: return "|";
        case O.bitwiseXOR: return "^";
        case O.bitwiseAND: return "&";
        case O.equality: return "==/!=";
        case O.lessThan: return "<";
        case O.greaterThan: return ">";
        case O.relationalOrEqual: return "<=/>=";
        case O.bitShiftL: return "<<";
        case O.bitShiftR: return ">>/>>>";
        case O.plus: return "+";
        case O.minus: return "-";
        case O.modulo: return "%";
        case O.star: return "*";
        case O.slash: return "/";
        case O.exponent: return "**";
        case O.jsxName: return "jsxName";
        case O.jsxText: return "jsxText";
        case O.jsxEmptyText: return "jsxEmptyText";
        case O.jsxTagStart: return "jsxTagStart";
        case O.jsxTagEnd: return "jsxTagEnd";
        case O.typeParameterStart: return "typeParameterStart";
        case O.nonNullAssertion: return "nonNullAssertion";
        case O._break: return "break";
        case O._case: return "case";
        case O._catch: return "catch";
        case O._continue: return "continue";
        case O._debugger: return "debugger";
        case O._default: return "default";
        case O._do: return "do";
        case O._else: return "else";
        case O._finally: return "finally";
        case O._for: return "for";
        case O._function: return "function";
        case O._if: return "if";
        case O._return: return "return";
        case O._switch: return "switch";
        case O._throw: return "throw";
        case O._try: return "try";
        case O._var: return "var";
        case O._let: return "let";
        case O._const: return "const";
        case O._while: return "while";
        case O._with: return "with";
        case O._new: return "new";
        case O._this: return "this";
        case O._super: return "super";
        case O._class: return "class";
        case O._extends: return "extends";
        case O._export: return "export";
        case O._import: return "import";
        case O._yield: return "yield";
        case O._null: return "null";
        case O._true: return "true";
        case O._false: return "false";
        case O._in: return "in";
        case O._instanceof: return "instanceof";
        case O._typeof: return "typeof";
        case O._void: return "void";
        case O._delete: return "delete";
        case O._async: return "async";
        case O._get: return "get";
        case O._set: return "set";
        case O._declare: return "declare";
        case O._readonly: return "readonly";
        case O._abstract: return "abstract";
        case O._static: return "static";
        case O._public: return "public";
        case O._private: return "private";
        case O._protected: return "protected";
        case O._override: return "override";
        case O._as: return "as";
        case O._enum: return "enum";
        case O._type: return "type";
        case O._implements: return "implements";
        default: return "";
    } }
    var gn = (function () {
        function gn(e, t, n) {
            this.startTokenIndex = e, this.endTokenIndex = t, this.isFunctionScope = n;
        }
        return gn;
    }()), _n = (function () {
        function _n(e, t, n, r, i, a, o, s, c, l, u, d, f) {
            this.potentialArrowAt = e, this.noAnonFunctionType = t, this.inDisallowConditionalTypesContext = n, this.tokensLength = r, this.scopesLength = i, this.pos = a, this.type = o, this.contextualKeyword = s, this.start = c, this.end = l, this.isType = u, this.scopeDepth = d, this.error = f;
        }
        return _n;
    }()), vn = (function () {
        function e() {
            e.prototype.__init.call(this), e.prototype.__init2.call(this), e.prototype.__init3.call(this), e.prototype.__init4.call(this), e.prototype.__init5.call(this), e.prototype.__init6.call(this), e.prototype.__init7.call(this), e.prototype.__init8.call(this), e.prototype.__init9.call(this), e.prototype.__init10.call(this), e.prototype.__init11.call(this), e.prototype.__init12.call(this), e.prototype.__init13.call(this);
        }
        e.prototype.__init = function () { this.potentialArrowAt = -1; };
        e.prototype.__init2 = function () { this.noAnonFunctionType = !1; };
        e.prototype.__init3 = function () { this.inDisallowConditionalTypesContext = !1; };
        e.prototype.__init4 = function () { this.tokens = []; };
        e.prototype.__init5 = function () { this.scopes = []; };
        e.prototype.__init6 = function () { this.pos = 0; };
        e.prototype.__init7 = function () { this.type = O.eof; };
        e.prototype.__init8 = function () { this.contextualKeyword = D.NONE; };
        e.prototype.__init9 = function () { this.start = 0; };
        e.prototype.__init10 = function () { this.end = 0; };
        e.prototype.__init11 = function () { this.isType = !1; };
        e.prototype.__init12 = function () { this.scopeDepth = 0; };
        e.prototype.__init13 = function () { this.error = null; };
        e.prototype.snapshot = function () { return new _n(this.potentialArrowAt, this.noAnonFunctionType, this.inDisallowConditionalTypesContext, this.tokens.length, this.scopes.length, this.pos, this.type, this.contextualKeyword, this.start, this.end, this.isType, this.scopeDepth, this.error); };
        e.prototype.restoreFromSnapshot = function (e) { this.potentialArrowAt = e.potentialArrowAt, this.noAnonFunctionType = e.noAnonFunctionType, this.inDisallowConditionalTypesContext = e.inDisallowConditionalTypesContext, this.tokens.length = e.tokensLength, this.scopes.length = e.scopesLength, this.pos = e.pos, this.type = e.type, this.contextualKeyword = e.contextualKeyword, this.start = e.start, this.end = e.end, this.isType = e.isType, this.scopeDepth = e.scopeDepth, this.error = e.error; };
        return e;
    }()), k;
    (function (e) { e[e.backSpace = 8] = "backSpace", e[e.lineFeed = 10] = "lineFeed", e[e.tab = 9] = "tab", e[e.carriageReturn = 13] = "carriageReturn", e[e.shiftOut = 14] = "shiftOut", e[e.space = 32] = "space", e[e.exclamationMark = 33] = "exclamationMark", e[e.quotationMark = 34] = "quotationMark", e[e.numberSign = 35] = "numberSign", e[e.dollarSign = 36] = "dollarSign", e[e.percentSign = 37] = "percentSign", e[e.ampersand = 38] = "ampersand", e[e.apostrophe = 39] = "apostrophe", e[e.leftParenthesis = 40] = "leftParenthesis", e[e.rightParenthesis = 41] = "rightParenthesis", e[e.asterisk = 42] = "asterisk", e[e.plusSign = 43] = "plusSign", e[e.comma = 44] = "comma", e[e.dash = 45] = "dash", e[e.dot = 46] = "dot", e[e.slash = 47] = "slash", e[e.digit0 = 48] = "digit0", e[e.digit1 = 49] = "digit1", e[e.digit2 = 50] = "digit2", e[e.digit3 = 51] = "digit3", e[e.digit4 = 52] = "digit4", e[e.digit5 = 53] = "digit5", e[e.digit6 = 54] = "digit6", e[e.digit7 = 55] = "digit7", e[e.digit8 = 56] = "digit8", e[e.digit9 = 57] = "digit9", e[e.colon = 58] = "colon", e[e.semicolon = 59] = "semicolon", e[e.lessThan = 60] = "lessThan", e[e.equalsTo = 61] = "equalsTo", e[e.greaterThan = 62] = "greaterThan", e[e.questionMark = 63] = "questionMark", e[e.atSign = 64] = "atSign", e[e.uppercaseA = 65] = "uppercaseA", e[e.uppercaseB = 66] = "uppercaseB", e[e.uppercaseC = 67] = "uppercaseC", e[e.uppercaseD = 68] = "uppercaseD", e[e.uppercaseE = 69] = "uppercaseE", e[e.uppercaseF = 70] = "uppercaseF", e[e.uppercaseG = 71] = "uppercaseG", e[e.uppercaseH = 72] = "uppercaseH", e[e.uppercaseI = 73] = "uppercaseI", e[e.uppercaseJ = 74] = "uppercaseJ", e[e.uppercaseK = 75] = "uppercaseK", e[e.uppercaseL = 76] = "uppercaseL", e[e.uppercaseM = 77] = "uppercaseM", e[e.uppercaseN = 78] = "uppercaseN", e[e.uppercaseO = 79] = "uppercaseO", e[e.uppercaseP = 80] = "uppercaseP", e[e.uppercaseQ = 81] = "uppercaseQ", e[e.uppercaseR = 82] = "uppercaseR", e[e.uppercaseS = 83] = "uppercaseS", e[e.uppercaseT = 84] = "uppercaseT", e[e.uppercaseU = 85] = "uppercaseU", e[e.uppercaseV = 86] = "uppercaseV", e[e.uppercaseW = 87] = "uppercaseW", e[e.uppercaseX = 88] = "uppercaseX", e[e.uppercaseY = 89] = "uppercaseY", e[e.uppercaseZ = 90] = "uppercaseZ", e[e.leftSquareBracket = 91] = "leftSquareBracket", e[e.backslash = 92] = "backslash", e[e.rightSquareBracket = 93] = "rightSquareBracket", e[e.caret = 94] = "caret", e[e.underscore = 95] = "underscore", e[e.graveAccent = 96] = "graveAccent", e[e.lowercaseA = 97] = "lowercaseA", e[e.lowercaseB = 98] = "lowercaseB", e[e.lowercaseC = 99] = "lowercaseC", e[e.lowercaseD = 100] = "lowercaseD", e[e.lowercaseE = 101] = "lowercaseE", e[e.lowercaseF = 102] = "lowercaseF", e[e.lowercaseG = 103] = "lowercaseG", e[e.lowercaseH = 104] = "lowercaseH", e[e.lowercaseI = 105] = "lowercaseI", e[e.lowercaseJ = 106] = "lowercaseJ", e[e.lowercaseK = 107] = "lowercaseK", e[e.lowercaseL = 108] = "lowercaseL", e[e.lowercaseM = 109] = "lowercaseM", e[e.lowercaseN = 110] = "lowercaseN", e[e.lowercaseO = 111] = "lowercaseO", e[e.lowercaseP = 112] = "lowercaseP", e[e.lowercaseQ = 113] = "lowercaseQ", e[e.lowercaseR = 114] = "lowercaseR", e[e.lowercaseS = 115] = "lowercaseS", e[e.lowercaseT = 116] = "lowercaseT", e[e.lowercaseU = 117] = "lowercaseU", e[e.lowercaseV = 118] = "lowercaseV", e[e.lowercaseW = 119] = "lowercaseW", e[e.lowercaseX = 120] = "lowercaseX", e[e.lowercaseY = 121] = "lowercaseY", e[e.lowercaseZ = 122] = "lowercaseZ", e[e.leftCurlyBrace = 123] = "leftCurlyBrace", e[e.verticalBar = 124] = "verticalBar", e[e.rightCurlyBrace = 125] = "rightCurlyBrace", e[e.tilde = 126] = "tilde", e[e.nonBreakingSpace = 160] = "nonBreakingSpace", e[e.oghamSpaceMark = 5760] = "oghamSpaceMark", e[e.lineSeparator = 8232] = "lineSeparator", e[e.paragraphSeparator = 8233] = "paragraphSeparator"; })(k || (k = {}));
    var yn, A, j, M, N, bn;
    function xn() { return bn++; }
    function Sn(e) { if ("pos" in e) {
        var t_1 = wn(e.pos);
        e.message += " (".concat(t_1.line, ":").concat(t_1.column, ")"), e.loc = t_1;
    } return e; }
    var Cn = (function () {
        function Cn(e, t) {
            this.line = e, this.column = t;
        }
        return Cn;
    }());
    function wn(e) { var t = 1, n = 1; for (var r_1 = 0; r_1 < e; r_1++)
        N.charCodeAt(r_1) === k.lineFeed ? (t++, n = 1) : n++; return new Cn(t, n); }
    function Tn(e, t, n, r) { N = e, M = new vn, bn = 1, yn = t, A = n, j = r; }
    function P(e) { return M.contextualKeyword === e; }
    function En(e) { var t = Zn(); return t.type === O.name && t.contextualKeyword === e; }
    function F(e) { return M.contextualKeyword === e && W(O.name); }
    function I(e) { F(e) || z(); }
    function Dn() { return G(O.eof) || G(O.braceR) || On(); }
    function On() { var e = M.tokens[M.tokens.length - 1], t = e ? e.end : 0; for (var e_1 = t; e_1 < M.start; e_1++) {
        var t_2 = N.charCodeAt(e_1);
        if (t_2 === k.lineFeed || t_2 === k.carriageReturn || t_2 === 8232 || t_2 === 8233)
            return !0;
    } return !1; }
    function kn() { var e = Qn(); for (var t_3 = M.end; t_3 < e; t_3++) {
        var e_2 = N.charCodeAt(t_3);
        if (e_2 === k.lineFeed || e_2 === k.carriageReturn || e_2 === 8232 || e_2 === 8233)
            return !0;
    } return !1; }
    function An() { return W(O.semi) || Dn(); }
    function L() { An() || z("Unexpected token, expected \";\""); }
    function R(e) { W(e) || z("Unexpected token, expected \"".concat(hn(e), "\"")); }
    function z(e, t) {
        if (e === void 0) { e = "Unexpected token"; }
        if (t === void 0) { t = M.start; }
        if (M.error)
            return;
        var n = SyntaxError(e);
        n.pos = t, M.error = n, M.pos = N.length, q(O.eof);
    }
    var jn = [9, 11, 12, k.space, k.nonBreakingSpace, k.oghamSpaceMark, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8239, 8287, 12288, 65279], Mn = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g, Nn = new Uint8Array(65536);
    for (var _b = 0, jn_1 = jn; _b < jn_1.length; _b++) {
        var e_3 = jn_1[_b];
        Nn[e_3] = 1;
    }
    function Pn(e) { if (e < 48)
        return e === 36; if (e < 58)
        return !0; if (e < 65)
        return !1; if (e < 91)
        return !0; if (e < 97)
        return e === 95; if (e < 123)
        return !0; if (e < 128)
        return !1; throw Error("Should not be called with non-ASCII char code."); }
    var Fn = new Uint8Array(65536);
    for (var e_4 = 0; e_4 < 128; e_4++)
        Fn[e_4] = +!!Pn(e_4);
    for (var e_5 = 128; e_5 < 65536; e_5++)
        Fn[e_5] = 1;
    for (var _f = 0, jn_2 = jn; _f < jn_2.length; _f++) {
        var e_6 = jn_2[_f];
        Fn[e_6] = 0;
    }
    Fn[8232] = 0, Fn[8233] = 0;
    var In = Fn.slice();
    for (var e_7 = k.digit0; e_7 <= k.digit9; e_7++)
        In[e_7] = 0;
    var Ln = new Int32Array([-1, 27, 783, 918, 1755, 2376, 2862, 3483, -1, 3699, -1, 4617, 4752, 4833, 5130, 5508, 5940, -1, 6480, 6939, 7749, 8181, 8451, 8613, -1, 8829, -1, -1, -1, 54, 243, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 432, -1, -1, -1, 675, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 81, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 108, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 135, -1, -1, -1, -1, -1, -1, -1, -1, -1, 162, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 189, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 216, -1, -1, -1, -1, -1, -1, D._abstract << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 270, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 297, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 324, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 351, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 378, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 405, -1, -1, -1, -1, -1, -1, -1, -1, D._accessor << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._as << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 459, -1, -1, -1, -1, -1, 594, -1, -1, -1, -1, -1, -1, 486, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 513, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 540, -1, -1, -1, -1, -1, -1, D._assert << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 567, -1, -1, -1, -1, -1, -1, -1, D._asserts << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 621, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 648, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._async << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 702, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 729, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 756, -1, -1, -1, -1, -1, -1, D._await << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 810, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 837, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 864, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 891, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._break << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 945, -1, -1, -1, -1, -1, -1, 1107, -1, -1, -1, 1242, -1, -1, 1350, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 972, 1026, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 999, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._case << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1053, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1080, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._catch << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1134, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1161, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1188, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1215, -1, -1, -1, -1, -1, -1, -1, D._checks << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1269, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1296, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1323, -1, -1, -1, -1, -1, -1, -1, (O._class << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1377, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1404, 1620, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1431, -1, -1, -1, -1, -1, -1, (O._const << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1458, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1485, -1, -1, -1, -1, -1, -1, -1, -1, 1512, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1539, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1566, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1593, -1, -1, -1, -1, -1, -1, -1, -1, D._constructor << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1647, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1674, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1701, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1728, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._continue << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1782, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2349, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1809, 1971, -1, -1, 2106, -1, -1, -1, -1, -1, 2241, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1836, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1863, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1890, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1917, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1944, -1, -1, -1, -1, -1, -1, -1, -1, (O._debugger << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 1998, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2025, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2052, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2079, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._declare << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2133, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2160, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2187, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2214, -1, -1, -1, -1, -1, -1, (O._default << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2268, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2295, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2322, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._delete << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._do << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2403, -1, 2484, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2565, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2430, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2457, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._else << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2511, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2538, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._enum << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2592, -1, -1, -1, 2727, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2619, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2646, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2673, -1, -1, -1, -1, -1, -1, (O._export << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2700, -1, -1, -1, -1, -1, -1, -1, D._exports << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2754, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2781, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2808, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2835, -1, -1, -1, -1, -1, -1, -1, (O._extends << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2889, -1, -1, -1, -1, -1, -1, -1, 2997, -1, -1, -1, -1, -1, 3159, -1, -1, 3213, -1, -1, 3294, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2916, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2943, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 2970, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._false << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3024, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3051, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3078, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3105, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3132, -1, (O._finally << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3186, -1, -1, -1, -1, -1, -1, -1, -1, (O._for << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3240, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3267, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._from << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3321, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3348, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3375, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3402, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3429, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3456, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._function << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3510, -1, -1, -1, -1, -1, -1, 3564, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3537, -1, -1, -1, -1, -1, -1, D._get << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3591, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3618, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3645, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3672, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._global << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3726, -1, -1, -1, -1, -1, -1, 3753, 4077, -1, -1, -1, -1, 4590, -1, -1, -1, -1, -1, -1, -1, (O._if << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3780, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3807, -1, -1, 3996, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3834, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3861, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3888, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3915, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3942, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 3969, -1, -1, -1, -1, -1, -1, -1, D._implements << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4023, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4050, -1, -1, -1, -1, -1, -1, (O._import << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._in << 1) + 1, -1, -1, -1, -1, -1, 4104, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4185, 4401, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4131, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4158, -1, -1, -1, -1, -1, -1, -1, -1, D._infer << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4212, -1, -1, -1, -1, -1, -1, -1, 4239, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4266, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4293, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4320, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4347, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4374, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._instanceof << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4428, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4455, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4482, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4509, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4536, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4563, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._interface << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._is << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4644, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4671, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4698, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4725, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._keyof << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4779, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4806, -1, -1, -1, -1, -1, -1, (O._let << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4860, -1, -1, -1, -1, -1, 4995, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4887, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4914, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4941, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 4968, -1, -1, -1, -1, -1, -1, -1, D._mixins << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5022, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5049, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5076, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5103, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._module << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5157, -1, -1, -1, 5373, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5427, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5184, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5211, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5238, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5265, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5292, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5319, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5346, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._namespace << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5400, -1, -1, -1, (O._new << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5454, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5481, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._null << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5535, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5562, -1, -1, -1, -1, 5697, 5751, -1, -1, -1, -1, D._of << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5589, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5616, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5643, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5670, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._opaque << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5724, -1, -1, -1, -1, -1, -1, D._out << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5778, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5805, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5832, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5859, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5886, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5913, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._override << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5967, -1, -1, 6345, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 5994, -1, -1, -1, -1, -1, 6129, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6021, -1, -1, -1, -1, -1, 6048, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6075, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6102, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._private << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6156, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6183, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6318, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6210, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6237, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6264, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6291, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._protected << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._proto << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6372, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6399, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6426, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6453, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._public << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6507, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6534, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6696, -1, -1, 6831, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6561, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6588, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6615, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6642, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6669, -1, D._readonly << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6723, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6750, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6777, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6804, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._require << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6858, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6885, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6912, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._return << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6966, -1, -1, -1, 7182, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7236, 7371, -1, 7479, -1, 7614, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 6993, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7020, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7047, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7074, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7101, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7128, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7155, -1, -1, -1, -1, -1, -1, -1, D._satisfies << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7209, -1, -1, -1, -1, -1, -1, D._set << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7263, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7290, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7317, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7344, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._static << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7398, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7425, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7452, -1, -1, -1, -1, -1, -1, -1, -1, (O._super << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7506, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7533, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7560, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7587, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._switch << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7641, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7668, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7695, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7722, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._symbol << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7776, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7938, -1, -1, -1, -1, -1, -1, 8046, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7803, -1, -1, -1, -1, -1, -1, -1, -1, 7857, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7830, -1, -1, -1, -1, -1, -1, -1, (O._this << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7884, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7911, -1, -1, -1, (O._throw << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 7965, -1, -1, -1, 8019, -1, -1, -1, -1, -1, -1, 7992, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._true << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._try << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8073, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8100, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._type << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8127, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8154, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._typeof << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8208, -1, -1, -1, -1, 8343, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8235, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8262, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8289, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8316, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._unique << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8370, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8397, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8424, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, D._using << 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8478, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8532, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8505, -1, -1, -1, -1, -1, -1, -1, -1, (O._var << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8559, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8586, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._void << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8640, 8748, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8667, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8694, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8721, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._while << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8775, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8802, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._with << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8856, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8883, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8910, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 8937, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, (O._yield << 1) + 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1]);
    function Rn() { var e = 0, t = 0, n = M.pos; for (; n < N.length && (t = N.charCodeAt(n), !(t < k.lowercaseA || t > k.lowercaseZ));) {
        var r_2 = Ln[e + (t - k.lowercaseA) + 1];
        if (r_2 === -1)
            break;
        e = r_2, n++;
    } var r = Ln[e]; if (r > -1 && !Fn[t])
        M.pos = n, r & 1 ? q(r >>> 1) : q(O.name, r >>> 1);
    else {
        for (; n < N.length;) {
            var e_8 = N.charCodeAt(n);
            if (Fn[e_8])
                n++;
            else if (e_8 === k.backslash) {
                if (n += 2, N.charCodeAt(n) === k.leftCurlyBrace) {
                    for (; n < N.length && N.charCodeAt(n) !== k.rightCurlyBrace;)
                        n++;
                    n++;
                }
            }
            else if (e_8 === k.atSign && N.charCodeAt(n + 1) === k.atSign)
                n += 2;
            else
                break;
        }
        M.pos = n, q(O.name);
    } }
    var B;
    (function (e) { e[e.Access = 0] = "Access", e[e.ExportAccess = 1] = "ExportAccess", e[e.TopLevelDeclaration = 2] = "TopLevelDeclaration", e[e.FunctionScopedDeclaration = 3] = "FunctionScopedDeclaration", e[e.BlockScopedDeclaration = 4] = "BlockScopedDeclaration", e[e.ObjectShorthandTopLevelDeclaration = 5] = "ObjectShorthandTopLevelDeclaration", e[e.ObjectShorthandFunctionScopedDeclaration = 6] = "ObjectShorthandFunctionScopedDeclaration", e[e.ObjectShorthandBlockScopedDeclaration = 7] = "ObjectShorthandBlockScopedDeclaration", e[e.ObjectShorthand = 8] = "ObjectShorthand", e[e.ImportDeclaration = 9] = "ImportDeclaration", e[e.ObjectKey = 10] = "ObjectKey", e[e.ImportAccess = 11] = "ImportAccess"; })(B || (B = {}));
    var zn;
    (function (e) { e[e.NoChildren = 0] = "NoChildren", e[e.OneChild = 1] = "OneChild", e[e.StaticChildren = 2] = "StaticChildren", e[e.KeyAfterPropSpread = 3] = "KeyAfterPropSpread"; })(zn || (zn = {}));
    function Bn(e) { var t = e.identifierRole; return t === B.TopLevelDeclaration || t === B.FunctionScopedDeclaration || t === B.BlockScopedDeclaration || t === B.ObjectShorthandTopLevelDeclaration || t === B.ObjectShorthandFunctionScopedDeclaration || t === B.ObjectShorthandBlockScopedDeclaration; }
    function Vn(e) { var t = e.identifierRole; return t === B.FunctionScopedDeclaration || t === B.BlockScopedDeclaration || t === B.ObjectShorthandFunctionScopedDeclaration || t === B.ObjectShorthandBlockScopedDeclaration; }
    function Hn(e) { var t = e.identifierRole; return t === B.TopLevelDeclaration || t === B.ObjectShorthandTopLevelDeclaration || t === B.ImportDeclaration; }
    function Un(e) { var t = e.identifierRole; return t === B.TopLevelDeclaration || t === B.BlockScopedDeclaration || t === B.ObjectShorthandTopLevelDeclaration || t === B.ObjectShorthandBlockScopedDeclaration; }
    function Wn(e) { var t = e.identifierRole; return t === B.FunctionScopedDeclaration || t === B.ObjectShorthandFunctionScopedDeclaration; }
    function Gn(e) { return e.identifierRole === B.ObjectShorthandTopLevelDeclaration || e.identifierRole === B.ObjectShorthandBlockScopedDeclaration || e.identifierRole === B.ObjectShorthandFunctionScopedDeclaration; }
    var Kn = (function () {
        function Kn() {
            this.type = M.type, this.contextualKeyword = M.contextualKeyword, this.start = M.start, this.end = M.end, this.scopeDepth = M.scopeDepth, this.isType = M.isType, this.identifierRole = null, this.jsxRole = null, this.shadowsGlobal = !1, this.isAsyncOperation = !1, this.contextId = null, this.rhsEndIndex = null, this.isExpression = !1, this.numNullishCoalesceStarts = 0, this.numNullishCoalesceEnds = 0, this.isOptionalChainStart = !1, this.isOptionalChainEnd = !1, this.subscriptStartIndex = null, this.nullishStartIndex = null;
        }
        return Kn;
    }());
    function V() { M.tokens.push(new Kn), tr(); }
    function qn() { M.tokens.push(new Kn), M.start = M.pos, Cr(); }
    function Jn() { M.type === O.assign && --M.pos, vr(); }
    function H(e) { for (var t_4 = M.tokens.length - e; t_4 < M.tokens.length; t_4++)
        M.tokens[t_4].isType = !0; var t = M.isType; return M.isType = !0, t; }
    function U(e) { M.isType = e; }
    function W(e) { return G(e) ? (V(), !0) : !1; }
    function Yn(e) { var t = M.isType; M.isType = !0, W(e), M.isType = t; }
    function G(e) { return M.type === e; }
    function K() { var e = M.snapshot(); V(); var t = M.type; return M.restoreFromSnapshot(e), t; }
    var Xn = (function () {
        function Xn(e, t) {
            this.type = e, this.contextualKeyword = t;
        }
        return Xn;
    }());
    function Zn() { var e = M.snapshot(); V(); var t = M.type, n = M.contextualKeyword; return M.restoreFromSnapshot(e), new Xn(t, n); }
    function Qn() { return $n(M.pos); }
    function $n(e) { return Mn.lastIndex = e, e + Mn.exec(N)[0].length; }
    function er() { return N.charCodeAt(Qn()); }
    function tr() { if (ar(), M.start = M.pos, M.pos >= N.length) {
        var e_9 = M.tokens;
        e_9.length >= 2 && e_9[e_9.length - 1].start >= N.length && e_9[e_9.length - 2].start >= N.length && z("Unexpectedly reached the end of input."), q(O.eof);
    }
    else
        nr(N.charCodeAt(M.pos)); }
    function nr(e) { In[e] || e === k.backslash || e === k.atSign && N.charCodeAt(M.pos + 1) === k.atSign ? Rn() : _r(e); }
    function rr() { for (; N.charCodeAt(M.pos) !== k.asterisk || N.charCodeAt(M.pos + 1) !== k.slash;)
        if (M.pos++, M.pos > N.length) {
            z("Unterminated comment", M.pos - 2);
            return;
        } M.pos += 2; }
    function ir(e) { var t = N.charCodeAt(M.pos += e); if (M.pos < N.length)
        for (; t !== k.lineFeed && t !== k.carriageReturn && t !== k.lineSeparator && t !== k.paragraphSeparator && ++M.pos < N.length;)
            t = N.charCodeAt(M.pos); }
    function ar() { for (; M.pos < N.length;) {
        var e_10 = N.charCodeAt(M.pos);
        switch (e_10) {
            case k.carriageReturn: N.charCodeAt(M.pos + 1) === k.lineFeed && ++M.pos;
            case k.lineFeed:
            case k.lineSeparator:
            case k.paragraphSeparator:
                ++M.pos;
                break;
            case k.slash:
                switch (N.charCodeAt(M.pos + 1)) {
                    case k.asterisk:
                        M.pos += 2, rr();
                        break;
                    case k.slash:
                        ir(2);
                        break;
                    default: return;
                }
                break;
            default: if (Nn[e_10])
                ++M.pos;
            else
                return;
        }
    } }
    function q(e, t) {
        if (t === void 0) { t = D.NONE; }
        M.end = M.pos, M.type = e, M.contextualKeyword = t;
    }
    function or() { var e = N.charCodeAt(M.pos + 1); e >= k.digit0 && e <= k.digit9 ? xr(!0) : e === k.dot && N.charCodeAt(M.pos + 2) === k.dot ? (M.pos += 3, q(O.ellipsis)) : (++M.pos, q(O.dot)); }
    function sr() { N.charCodeAt(M.pos + 1) === k.equalsTo ? J(O.assign, 2) : J(O.slash, 1); }
    function cr(e) { var t = e === k.asterisk ? O.star : O.modulo, n = 1, r = N.charCodeAt(M.pos + 1); e === k.asterisk && r === k.asterisk && (n++, r = N.charCodeAt(M.pos + 2), t = O.exponent), r === k.equalsTo && N.charCodeAt(M.pos + 2) !== k.greaterThan && (n++, t = O.assign), J(t, n); }
    function lr(e) { var t = N.charCodeAt(M.pos + 1); if (t === e)
        N.charCodeAt(M.pos + 2) === k.equalsTo ? J(O.assign, 3) : J(e === k.verticalBar ? O.logicalOR : O.logicalAND, 2);
    else {
        if (e === k.verticalBar) {
            if (t === k.greaterThan) {
                J(O.pipeline, 2);
                return;
            }
            if (t === k.rightCurlyBrace && j) {
                J(O.braceBarR, 2);
                return;
            }
        }
        t === k.equalsTo ? J(O.assign, 2) : J(e === k.verticalBar ? O.bitwiseOR : O.bitwiseAND, 1);
    } }
    function ur() { N.charCodeAt(M.pos + 1) === k.equalsTo ? J(O.assign, 2) : J(O.bitwiseXOR, 1); }
    function dr(e) { var t = N.charCodeAt(M.pos + 1); t === e ? J(O.preIncDec, 2) : t === k.equalsTo ? J(O.assign, 2) : e === k.plusSign ? J(O.plus, 1) : J(O.minus, 1); }
    function fr() { var e = N.charCodeAt(M.pos + 1); if (e === k.lessThan) {
        if (N.charCodeAt(M.pos + 2) === k.equalsTo) {
            J(O.assign, 3);
            return;
        }
        M.isType ? J(O.lessThan, 1) : J(O.bitShiftL, 2);
    }
    else
        e === k.equalsTo ? J(O.relationalOrEqual, 2) : J(O.lessThan, 1); }
    function pr() { if (M.isType) {
        J(O.greaterThan, 1);
        return;
    } var e = N.charCodeAt(M.pos + 1); if (e === k.greaterThan) {
        var e_11 = N.charCodeAt(M.pos + 2) === k.greaterThan ? 3 : 2;
        if (N.charCodeAt(M.pos + e_11) === k.equalsTo) {
            J(O.assign, e_11 + 1);
            return;
        }
        J(O.bitShiftR, e_11);
    }
    else
        e === k.equalsTo ? J(O.relationalOrEqual, 2) : J(O.greaterThan, 1); }
    function mr() { M.type === O.greaterThan && (--M.pos, pr()); }
    function hr(e) { var t = N.charCodeAt(M.pos + 1); t === k.equalsTo ? J(O.equality, N.charCodeAt(M.pos + 2) === k.equalsTo ? 3 : 2) : e === k.equalsTo && t === k.greaterThan ? (M.pos += 2, q(O.arrow)) : J(e === k.equalsTo ? O.eq : O.bang, 1); }
    function gr() { var e = N.charCodeAt(M.pos + 1), t = N.charCodeAt(M.pos + 2); e === k.questionMark && !(j && M.isType) ? t === k.equalsTo ? J(O.assign, 3) : J(O.nullishCoalescing, 2) : e === k.dot && !(t >= k.digit0 && t <= k.digit9) ? (M.pos += 2, q(O.questionDot)) : (++M.pos, q(O.question)); }
    function _r(e) { switch (e) {
        case k.numberSign:
            ++M.pos, q(O.hash);
            return;
        case k.dot:
            or();
            return;
        case k.leftParenthesis:
            ++M.pos, q(O.parenL);
            return;
        case k.rightParenthesis:
            ++M.pos, q(O.parenR);
            return;
        case k.semicolon:
            ++M.pos, q(O.semi);
            return;
        case k.comma:
            ++M.pos, q(O.comma);
            return;
        case k.leftSquareBracket:
            ++M.pos, q(O.bracketL);
            return;
        case k.rightSquareBracket:
            ++M.pos, q(O.bracketR);
            return;
        case k.leftCurlyBrace:
            j && N.charCodeAt(M.pos + 1) === k.verticalBar ? J(O.braceBarL, 2) : (++M.pos, q(O.braceL));
            return;
        case k.rightCurlyBrace:
            ++M.pos, q(O.braceR);
            return;
        case k.colon:
            N.charCodeAt(M.pos + 1) === k.colon ? J(O.doubleColon, 2) : (++M.pos, q(O.colon));
            return;
        case k.questionMark:
            gr();
            return;
        case k.atSign:
            ++M.pos, q(O.at);
            return;
        case k.graveAccent:
            ++M.pos, q(O.backQuote);
            return;
        case k.digit0: {
            var e_12 = N.charCodeAt(M.pos + 1);
            if (e_12 === k.lowercaseX || e_12 === k.uppercaseX || e_12 === k.lowercaseO || e_12 === k.uppercaseO || e_12 === k.lowercaseB || e_12 === k.uppercaseB) {
                br();
                return;
            }
        }
        case k.digit1:
        case k.digit2:
        case k.digit3:
        case k.digit4:
        case k.digit5:
        case k.digit6:
        case k.digit7:
        case k.digit8:
        case k.digit9:
            xr(!1);
            return;
        case k.quotationMark:
        case k.apostrophe:
            Sr(e);
            return;
        case k.slash:
            sr();
            return;
        case k.percentSign:
        case k.asterisk:
            cr(e);
            return;
        case k.verticalBar:
        case k.ampersand:
            lr(e);
            return;
        case k.caret:
            ur();
            return;
        case k.plusSign:
        case k.dash:
            dr(e);
            return;
        case k.lessThan:
            fr();
            return;
        case k.greaterThan:
            pr();
            return;
        case k.equalsTo:
        case k.exclamationMark:
            hr(e);
            return;
        case k.tilde:
            J(O.tilde, 1);
            return;
    } z("Unexpected character '".concat(String.fromCharCode(e), "'"), M.pos); }
    function J(e, t) { M.pos += t, q(e); }
    function vr() { var e = M.pos, t = !1, n = !1; for (;;) {
        if (M.pos >= N.length) {
            z("Unterminated regular expression", e);
            return;
        }
        var r_3 = N.charCodeAt(M.pos);
        if (t)
            t = !1;
        else {
            if (r_3 === k.leftSquareBracket)
                n = !0;
            else if (r_3 === k.rightSquareBracket && n)
                n = !1;
            else if (r_3 === k.slash && !n)
                break;
            t = r_3 === k.backslash;
        }
        ++M.pos;
    } ++M.pos, wr(), q(O.regexp); }
    function yr() { for (;;) {
        var e_13 = N.charCodeAt(M.pos);
        if (e_13 >= k.digit0 && e_13 <= k.digit9 || e_13 === k.underscore)
            M.pos++;
        else
            break;
    } }
    function br() { for (M.pos += 2;;) {
        var e_14 = N.charCodeAt(M.pos);
        if (e_14 >= k.digit0 && e_14 <= k.digit9 || e_14 >= k.lowercaseA && e_14 <= k.lowercaseF || e_14 >= k.uppercaseA && e_14 <= k.uppercaseF || e_14 === k.underscore)
            M.pos++;
        else
            break;
    } N.charCodeAt(M.pos) === k.lowercaseN ? (++M.pos, q(O.bigint)) : q(O.num); }
    function xr(e) { var t = !1, n = !1; e || yr(); var r = N.charCodeAt(M.pos); r === k.dot && (++M.pos, yr(), r = N.charCodeAt(M.pos)), (r === k.uppercaseE || r === k.lowercaseE) && (r = N.charCodeAt(++M.pos), (r === k.plusSign || r === k.dash) && ++M.pos, yr(), r = N.charCodeAt(M.pos)), r === k.lowercaseN ? (++M.pos, t = !0) : r === k.lowercaseM && (++M.pos, n = !0), q(t ? O.bigint : n ? O.decimal : O.num); }
    function Sr(e) { for (M.pos++;;) {
        if (M.pos >= N.length) {
            z("Unterminated string constant");
            return;
        }
        var t_5 = N.charCodeAt(M.pos);
        if (t_5 === k.backslash)
            M.pos++;
        else if (t_5 === e)
            break;
        M.pos++;
    } M.pos++, q(O.string); }
    function Cr() { for (;;) {
        if (M.pos >= N.length) {
            z("Unterminated template");
            return;
        }
        var e_15 = N.charCodeAt(M.pos);
        if (e_15 === k.graveAccent || e_15 === k.dollarSign && N.charCodeAt(M.pos + 1) === k.leftCurlyBrace) {
            if (M.pos === M.start && G(O.template)) {
                if (e_15 === k.dollarSign) {
                    M.pos += 2, q(O.dollarBraceL);
                    return;
                }
                ++M.pos, q(O.backQuote);
                return;
            }
            q(O.template);
            return;
        }
        e_15 === k.backslash && M.pos++, M.pos++;
    } }
    function wr() { for (; M.pos < N.length;) {
        var e_16 = N.charCodeAt(M.pos);
        if (Fn[e_16])
            M.pos++;
        else if (e_16 === k.backslash) {
            if (M.pos += 2, N.charCodeAt(M.pos) === k.leftCurlyBrace) {
                for (; M.pos < N.length && N.charCodeAt(M.pos) !== k.rightCurlyBrace;)
                    M.pos++;
                M.pos++;
            }
        }
        else
            break;
    } }
    function Tr(e, t) {
        if (t === void 0) { t = e.currentIndex(); }
        var n = t + 1;
        if (Er(e, n)) {
            var r_4 = e.identifierNameAtIndex(t);
            return { isType: !1, leftName: r_4, rightName: r_4, endIndex: n };
        }
        if (n++, Er(e, n))
            return { isType: !0, leftName: null, rightName: null, endIndex: n };
        if (n++, Er(e, n))
            return { isType: !1, leftName: e.identifierNameAtIndex(t), rightName: e.identifierNameAtIndex(t + 2), endIndex: n };
        if (n++, Er(e, n))
            return { isType: !0, leftName: null, rightName: null, endIndex: n };
        throw Error("Unexpected import/export specifier at ".concat(t));
    }
    function Er(e, t) { var n = e.tokens[t]; return n.type === O.braceR || n.type === O.comma; }
    var Dr = new Map([["quot", "\""], ["amp", "&"], ["apos", "'"], ["lt", "<"], ["gt", ">"], ["nbsp", "\u00A0"], ["iexcl", "\u00A1"], ["cent", "\u00A2"], ["pound", "\u00A3"], ["curren", "\u00A4"], ["yen", "\u00A5"], ["brvbar", "\u00A6"], ["sect", "\u00A7"], ["uml", "\u00A8"], ["copy", "\u00A9"], ["ordf", "\u00AA"], ["laquo", "\u00AB"], ["not", "\u00AC"], ["shy", "\u00AD"], ["reg", "\u00AE"], ["macr", "\u00AF"], ["deg", "\u00B0"], ["plusmn", "\u00B1"], ["sup2", "\u00B2"], ["sup3", "\u00B3"], ["acute", "\u00B4"], ["micro", "\u00B5"], ["para", "\u00B6"], ["middot", "\u00B7"], ["cedil", "\u00B8"], ["sup1", "\u00B9"], ["ordm", "\u00BA"], ["raquo", "\u00BB"], ["frac14", "\u00BC"], ["frac12", "\u00BD"], ["frac34", "\u00BE"], ["iquest", "\u00BF"], ["Agrave", "\u00C0"], ["Aacute", "\u00C1"], ["Acirc", "\u00C2"], ["Atilde", "\u00C3"], ["Auml", "\u00C4"], ["Aring", "\u00C5"], ["AElig", "\u00C6"], ["Ccedil", "\u00C7"], ["Egrave", "\u00C8"], ["Eacute", "\u00C9"], ["Ecirc", "\u00CA"], ["Euml", "\u00CB"], ["Igrave", "\u00CC"], ["Iacute", "\u00CD"], ["Icirc", "\u00CE"], ["Iuml", "\u00CF"], ["ETH", "\u00D0"], ["Ntilde", "\u00D1"], ["Ograve", "\u00D2"], ["Oacute", "\u00D3"], ["Ocirc", "\u00D4"], ["Otilde", "\u00D5"], ["Ouml", "\u00D6"], ["times", "\u00D7"], ["Oslash", "\u00D8"], ["Ugrave", "\u00D9"], ["Uacute", "\u00DA"], ["Ucirc", "\u00DB"], ["Uuml", "\u00DC"], ["Yacute", "\u00DD"], ["THORN", "\u00DE"], ["szlig", "\u00DF"], ["agrave", "\u00E0"], ["aacute", "\u00E1"], ["acirc", "\u00E2"], ["atilde", "\u00E3"], ["auml", "\u00E4"], ["aring", "\u00E5"], ["aelig", "\u00E6"], ["ccedil", "\u00E7"], ["egrave", "\u00E8"], ["eacute", "\u00E9"], ["ecirc", "\u00EA"], ["euml", "\u00EB"], ["igrave", "\u00EC"], ["iacute", "\u00ED"], ["icirc", "\u00EE"], ["iuml", "\u00EF"], ["eth", "\u00F0"], ["ntilde", "\u00F1"], ["ograve", "\u00F2"], ["oacute", "\u00F3"], ["ocirc", "\u00F4"], ["otilde", "\u00F5"], ["ouml", "\u00F6"], ["divide", "\u00F7"], ["oslash", "\u00F8"], ["ugrave", "\u00F9"], ["uacute", "\u00FA"], ["ucirc", "\u00FB"], ["uuml", "\u00FC"], ["yacute", "\u00FD"], ["thorn", "\u00FE"], ["yuml", "\u00FF"], ["OElig", "\u0152"], ["oelig", "\u0153"], ["Scaron", "\u0160"], ["scaron", "\u0161"], ["Yuml", "\u0178"], ["fnof", "\u0192"], ["circ", "\u02C6"], ["tilde", "\u02DC"], ["Alpha", "\u0391"], ["Beta", "\u0392"], ["Gamma", "\u0393"], ["Delta", "\u0394"], ["Epsilon", "\u0395"], ["Zeta", "\u0396"], ["Eta", "\u0397"], ["Theta", "\u0398"], ["Iota", "\u0399"], ["Kappa", "\u039A"], ["Lambda", "\u039B"], ["Mu", "\u039C"], ["Nu", "\u039D"], ["Xi", "\u039E"], ["Omicron", "\u039F"], ["Pi", "\u03A0"], ["Rho", "\u03A1"], ["Sigma", "\u03A3"], ["Tau", "\u03A4"], ["Upsilon", "\u03A5"], ["Phi", "\u03A6"], ["Chi", "\u03A7"], ["Psi", "\u03A8"], ["Omega", "\u03A9"], ["alpha", "\u03B1"], ["beta", "\u03B2"], ["gamma", "\u03B3"], ["delta", "\u03B4"], ["epsilon", "\u03B5"], ["zeta", "\u03B6"], ["eta", "\u03B7"], ["theta", "\u03B8"], ["iota", "\u03B9"], ["kappa", "\u03BA"], ["lambda", "\u03BB"], ["mu", "\u03BC"], ["nu", "\u03BD"], ["xi", "\u03BE"], ["omicron", "\u03BF"], ["pi", "\u03C0"], ["rho", "\u03C1"], ["sigmaf", "\u03C2"], ["sigma", "\u03C3"], ["tau", "\u03C4"], ["upsilon", "\u03C5"], ["phi", "\u03C6"], ["chi", "\u03C7"], ["psi", "\u03C8"], ["omega", "\u03C9"], ["thetasym", "\u03D1"], ["upsih", "\u03D2"], ["piv", "\u03D6"], ["ensp", "\u2002"], ["emsp", "\u2003"], ["thinsp", "\u2009"], ["zwnj", "\u200C"], ["zwj", "\u200D"], ["lrm", "\u200E"], ["rlm", "\u200F"], ["ndash", "\u2013"], ["mdash", "\u2014"], ["lsquo", "\u2018"], ["rsquo", "\u2019"], ["sbquo", "\u201A"], ["ldquo", "\u201C"], ["rdquo", "\u201D"], ["bdquo", "\u201E"], ["dagger", "\u2020"], ["Dagger", "\u2021"], ["bull", "\u2022"], ["hellip", "\u2026"], ["permil", "\u2030"], ["prime", "\u2032"], ["Prime", "\u2033"], ["lsaquo", "\u2039"], ["rsaquo", "\u203A"], ["oline", "\u203E"], ["frasl", "\u2044"], ["euro", "\u20AC"], ["image", "\u2111"], ["weierp", "\u2118"], ["real", "\u211C"], ["trade", "\u2122"], ["alefsym", "\u2135"], ["larr", "\u2190"], ["uarr", "\u2191"], ["rarr", "\u2192"], ["darr", "\u2193"], ["harr", "\u2194"], ["crarr", "\u21B5"], ["lArr", "\u21D0"], ["uArr", "\u21D1"], ["rArr", "\u21D2"], ["dArr", "\u21D3"], ["hArr", "\u21D4"], ["forall", "\u2200"], ["part", "\u2202"], ["exist", "\u2203"], ["empty", "\u2205"], ["nabla", "\u2207"], ["isin", "\u2208"], ["notin", "\u2209"], ["ni", "\u220B"], ["prod", "\u220F"], ["sum", "\u2211"], ["minus", "\u2212"], ["lowast", "\u2217"], ["radic", "\u221A"], ["prop", "\u221D"], ["infin", "\u221E"], ["ang", "\u2220"], ["and", "\u2227"], ["or", "\u2228"], ["cap", "\u2229"], ["cup", "\u222A"], ["int", "\u222B"], ["there4", "\u2234"], ["sim", "\u223C"], ["cong", "\u2245"], ["asymp", "\u2248"], ["ne", "\u2260"], ["equiv", "\u2261"], ["le", "\u2264"], ["ge", "\u2265"], ["sub", "\u2282"], ["sup", "\u2283"], ["nsub", "\u2284"], ["sube", "\u2286"], ["supe", "\u2287"], ["oplus", "\u2295"], ["otimes", "\u2297"], ["perp", "\u22A5"], ["sdot", "\u22C5"], ["lceil", "\u2308"], ["rceil", "\u2309"], ["lfloor", "\u230A"], ["rfloor", "\u230B"], ["lang", "\u2329"], ["rang", "\u232A"], ["loz", "\u25CA"], ["spades", "\u2660"], ["clubs", "\u2663"], ["hearts", "\u2665"], ["diams", "\u2666"]]);
    function Or(e) { var _b = kr(e.jsxPragma || "React.createElement"), t = _b[0], n = _b[1], _f = kr(e.jsxFragmentPragma || "React.Fragment"), r = _f[0], i = _f[1]; return { base: t, suffix: n, fragmentBase: r, fragmentSuffix: i }; }
    function kr(e) { var t = e.indexOf("."); return t === -1 && (t = e.length), [e.slice(0, t), e.slice(t)]; }
    var Ar = (function () {
        function Ar() {
        }
        Ar.prototype.getPrefixCode = function () { return ""; };
        Ar.prototype.getHoistedCode = function () { return ""; };
        Ar.prototype.getSuffixCode = function () { return ""; };
        return Ar;
    }());
    function jr(e, t) { if (e == null)
        return {}; var n = {}; for (var r in e)
        if ({}.hasOwnProperty.call(e, r)) {
            if (t.includes(r))
                continue;
            n[r] = e[r];
        } return n; }
    function Mr(e, t) { if (e == null)
        return {}; var n, r, i = jr(e, t); if (Object.getOwnPropertySymbols) {
        var a = Object.getOwnPropertySymbols(e);
        for (r = 0; r < a.length; r++)
            n = a[r], t.includes(n) || {}.propertyIsEnumerable.call(e, n) && (i[n] = e[n]);
    } return i; }
    var Nr = ["createElement"], Pr = (function (_super_1) {
        __extends(e, _super_1);
        function e(t, n, r, i, a) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = t, _this_1.tokens = n, _this_1.importProcessor = r, _this_1.nameManager = i, _this_1.options = a, e.prototype.__init.call(_this_1), e.prototype.__init2.call(_this_1), e.prototype.__init3.call(_this_1), e.prototype.__init4.call(_this_1), e.prototype.__init5.call(_this_1), _this_1.jsxPragmaInfo = Or(a), _this_1.isAutomaticRuntime = a.jsxRuntime === "automatic", _this_1.jsxImportSource = a.jsxImportSource || "react";
            return _this_1;
        }
        e.prototype.__init = function () { this.lastLineNumber = 1; };
        e.prototype.__init2 = function () { this.lastIndex = 0; };
        e.prototype.__init3 = function () { this.filenameVarName = null; };
        e.prototype.__init4 = function () { this.esmAutomaticImportNameResolutions = {}; };
        e.prototype.__init5 = function () { this.cjsAutomaticModuleNameResolutions = {}; };
        e.prototype.process = function () { return this.tokens.matches1(O.jsxTagStart) ? (this.processJSXTag(), !0) : !1; };
        e.prototype.getPrefixCode = function () { var e = ""; if (this.filenameVarName && (e += "const ".concat(this.filenameVarName, " = ").concat(JSON.stringify(this.options.filePath || ""), ";")), this.isAutomaticRuntime) {
            if (this.importProcessor)
                for (var _b = 0, _f = Object.entries(this.cjsAutomaticModuleNameResolutions); _b < _f.length; _b++) {
                    var _g = _f[_b], t_6 = _g[0], n_1 = _g[1];
                    e += "var ".concat(n_1, " = require(\"").concat(t_6, "\");");
                }
            else {
                var t_7 = this.esmAutomaticImportNameResolutions, n_2 = t_7.createElement, r_5 = Mr(t_7, Nr);
                n_2 && (e += "import {createElement as ".concat(n_2, "} from \"").concat(this.jsxImportSource, "\";"));
                var i_1 = Object.entries(r_5).map(function (_b) {
                    var e = _b[0], t = _b[1];
                    return "".concat(e, " as ").concat(t);
                }).join(", ");
                if (i_1) {
                    var t_8 = this.jsxImportSource + (this.options.production ? "/jsx-runtime" : "/jsx-dev-runtime");
                    e += "import {".concat(i_1, "} from \"").concat(t_8, "\";");
                }
            }
        } return e; };
        e.prototype.processJSXTag = function () { var _b = this.tokens.currentToken(), e = _b.jsxRole, t = _b.start, n = this.options.production ? null : this.getElementLocationCode(t); this.isAutomaticRuntime && e !== zn.KeyAfterPropSpread ? this.transformTagToJSXFunc(n, e) : this.transformTagToCreateElement(n); };
        e.prototype.getElementLocationCode = function (e) { return "lineNumber: ".concat(this.getLineNumberForIndex(e)); };
        e.prototype.getLineNumberForIndex = function (e) {
            var t = this.tokens.code;
            for (; this.lastIndex < e && this.lastIndex < t.length;)
                t[this.lastIndex] === "\n" && this.lastLineNumber++, this.lastIndex++;
            return this.lastLineNumber;
        };
        e.prototype.transformTagToJSXFunc = function (e, t) { var n = t === zn.StaticChildren; this.tokens.replaceToken(this.getJSXFuncInvocationCode(n)); var r = null; if (this.tokens.matches1(O.jsxTagEnd))
            this.tokens.replaceToken("".concat(this.getFragmentCode(), ", {")), this.processAutomaticChildrenAndEndProps(t);
        else {
            if (this.processTagIntro(), this.tokens.appendCode(", {"), r = this.processProps(!0), this.tokens.matches2(O.slash, O.jsxTagEnd))
                this.tokens.appendCode("}");
            else if (this.tokens.matches1(O.jsxTagEnd))
                this.tokens.removeToken(), this.processAutomaticChildrenAndEndProps(t);
            else
                throw Error("Expected either /> or > at the end of the tag.");
            r && this.tokens.appendCode(", ".concat(r));
        } for (this.options.production || (r === null && this.tokens.appendCode(", void 0"), this.tokens.appendCode(", ".concat(n, ", ").concat(this.getDevSource(e), ", this"))), this.tokens.removeInitialToken(); !this.tokens.matches1(O.jsxTagEnd);)
            this.tokens.removeToken(); this.tokens.replaceToken(")"); };
        e.prototype.transformTagToCreateElement = function (e) { if (this.tokens.replaceToken(this.getCreateElementInvocationCode()), this.tokens.matches1(O.jsxTagEnd))
            this.tokens.replaceToken("".concat(this.getFragmentCode(), ", null")), this.processChildren(!0);
        else if (this.processTagIntro(), this.processPropsObjectWithDevInfo(e), !this.tokens.matches2(O.slash, O.jsxTagEnd)) {
            if (this.tokens.matches1(O.jsxTagEnd))
                this.tokens.removeToken(), this.processChildren(!0);
            else
                throw Error("Expected either /> or > at the end of the tag.");
        } for (this.tokens.removeInitialToken(); !this.tokens.matches1(O.jsxTagEnd);)
            this.tokens.removeToken(); this.tokens.replaceToken(")"); };
        e.prototype.getJSXFuncInvocationCode = function (e) { return this.options.production ? e ? this.claimAutoImportedFuncInvocation("jsxs", "/jsx-runtime") : this.claimAutoImportedFuncInvocation("jsx", "/jsx-runtime") : this.claimAutoImportedFuncInvocation("jsxDEV", "/jsx-dev-runtime"); };
        e.prototype.getCreateElementInvocationCode = function () { if (this.isAutomaticRuntime)
            return this.claimAutoImportedFuncInvocation("createElement", ""); {
            var e_17 = this.jsxPragmaInfo;
            return "".concat(this.importProcessor && this.importProcessor.getIdentifierReplacement(e_17.base) || e_17.base).concat(e_17.suffix, "(");
        } };
        e.prototype.getFragmentCode = function () { if (this.isAutomaticRuntime)
            return this.claimAutoImportedName("Fragment", this.options.production ? "/jsx-runtime" : "/jsx-dev-runtime"); {
            var e_18 = this.jsxPragmaInfo;
            return (this.importProcessor && this.importProcessor.getIdentifierReplacement(e_18.fragmentBase) || e_18.fragmentBase) + e_18.fragmentSuffix;
        } };
        e.prototype.claimAutoImportedFuncInvocation = function (e, t) { var n = this.claimAutoImportedName(e, t); return this.importProcessor ? "".concat(n, ".call(void 0, ") : "".concat(n, "("); };
        e.prototype.claimAutoImportedName = function (e, t) { if (this.importProcessor) {
            var n_3 = this.jsxImportSource + t;
            return this.cjsAutomaticModuleNameResolutions[n_3] || (this.cjsAutomaticModuleNameResolutions[n_3] = this.importProcessor.getFreeIdentifierForPath(n_3)), "".concat(this.cjsAutomaticModuleNameResolutions[n_3], ".").concat(e);
        } return this.esmAutomaticImportNameResolutions[e] || (this.esmAutomaticImportNameResolutions[e] = this.nameManager.claimFreeName("_".concat(e))), this.esmAutomaticImportNameResolutions[e]; };
        e.prototype.processTagIntro = function () { var e = this.tokens.currentIndex() + 1; for (; this.tokens.tokens[e].isType || !this.tokens.matches2AtIndex(e - 1, O.jsxName, O.jsxName) && !this.tokens.matches2AtIndex(e - 1, O.greaterThan, O.jsxName) && !this.tokens.matches1AtIndex(e, O.braceL) && !this.tokens.matches1AtIndex(e, O.jsxTagEnd) && !this.tokens.matches2AtIndex(e, O.slash, O.jsxTagEnd);)
            e++; if (e === this.tokens.currentIndex() + 1) {
            var e_19 = this.tokens.identifierName();
            Fr(e_19) && this.tokens.replaceToken("'".concat(e_19, "'"));
        } for (; this.tokens.currentIndex() < e;)
            this.rootTransformer.processToken(); };
        e.prototype.processPropsObjectWithDevInfo = function (e) { var t = this.options.production ? "" : "__self: this, __source: ".concat(this.getDevSource(e)); !this.tokens.matches1(O.jsxName) && !this.tokens.matches1(O.braceL) ? t ? this.tokens.appendCode(", {".concat(t, "}")) : this.tokens.appendCode(", null") : (this.tokens.appendCode(", {"), this.processProps(!1), t ? this.tokens.appendCode(" ".concat(t, "}")) : this.tokens.appendCode("}")); };
        e.prototype.processProps = function (e) { var t = null; for (;;) {
            if (this.tokens.matches2(O.jsxName, O.eq)) {
                var n_4 = this.tokens.identifierName();
                if (e && n_4 === "key") {
                    t !== null && this.tokens.appendCode(t.replace(/[^\n]/g, "")), this.tokens.removeToken(), this.tokens.removeToken();
                    var e_20 = this.tokens.snapshot();
                    this.processPropValue(), t = this.tokens.dangerouslyGetAndRemoveCodeSinceSnapshot(e_20);
                    continue;
                }
                this.processPropName(n_4), this.tokens.replaceToken(": "), this.processPropValue();
            }
            else if (this.tokens.matches1(O.jsxName)) {
                var e_21 = this.tokens.identifierName();
                this.processPropName(e_21), this.tokens.appendCode(": true");
            }
            else if (this.tokens.matches1(O.braceL))
                this.tokens.replaceToken(""), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken("");
            else
                break;
            this.tokens.appendCode(",");
        } return t; };
        e.prototype.processPropName = function (e) { e.includes("-") ? this.tokens.replaceToken("'".concat(e, "'")) : this.tokens.copyToken(); };
        e.prototype.processPropValue = function () { this.tokens.matches1(O.braceL) ? (this.tokens.replaceToken(""), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken("")) : this.tokens.matches1(O.jsxTagStart) ? this.processJSXTag() : this.processStringPropValue(); };
        e.prototype.processStringPropValue = function () { var e = this.tokens.currentToken(), t = this.tokens.code.slice(e.start + 1, e.end - 1), n = Lr(t), r = Rr(t); this.tokens.replaceToken(r + n); };
        e.prototype.processAutomaticChildrenAndEndProps = function (e) { e === zn.StaticChildren ? (this.tokens.appendCode(" children: ["), this.processChildren(!1), this.tokens.appendCode("]}")) : (e === zn.OneChild && this.tokens.appendCode(" children: "), this.processChildren(!1), this.tokens.appendCode("}")); };
        e.prototype.processChildren = function (e) { var t = e; for (;;) {
            if (this.tokens.matches2(O.jsxTagStart, O.slash))
                return;
            var e_22 = !1;
            if (this.tokens.matches1(O.braceL))
                this.tokens.matches2(O.braceL, O.braceR) ? (this.tokens.replaceToken(""), this.tokens.replaceToken("")) : (this.tokens.replaceToken(t ? ", " : ""), this.rootTransformer.processBalancedCode(), this.tokens.replaceToken(""), e_22 = !0);
            else if (this.tokens.matches1(O.jsxTagStart))
                this.tokens.appendCode(t ? ", " : ""), this.processJSXTag(), e_22 = !0;
            else if (this.tokens.matches1(O.jsxText) || this.tokens.matches1(O.jsxEmptyText))
                e_22 = this.processChildTextElement(t);
            else
                throw Error("Unexpected token when processing JSX children.");
            e_22 && (t = !0);
        } };
        e.prototype.processChildTextElement = function (e) { var t = this.tokens.currentToken(), n = this.tokens.code.slice(t.start, t.end), r = Lr(n), i = Ir(n); return i === "\"\"" ? (this.tokens.replaceToken(r), !1) : (this.tokens.replaceToken("".concat(e ? ", " : "").concat(i).concat(r)), !0); };
        e.prototype.getDevSource = function (e) { return "{fileName: ".concat(this.getFilenameVarName(), ", ").concat(e, "}"); };
        e.prototype.getFilenameVarName = function () { return this.filenameVarName || (this.filenameVarName = this.nameManager.claimFreeName("_jsxFileName")), this.filenameVarName; };
        return e;
    }(Ar));
    function Fr(e) { var t = e.charCodeAt(0); return t >= k.lowercaseA && t <= k.lowercaseZ; }
    function Ir(e) {
        var t = "", n = "", r = !1, i = !1;
        for (var a_1 = 0; a_1 < e.length; a_1++) {
            var o_1 = e[a_1];
            if (o_1 === " " || o_1 === "\t" || o_1 === "\r")
                r || (n += o_1);
            else if (o_1 === "\n")
                n = "", r = !0;
            else {
                if (i && r && (t += " "), t += n, n = "", o_1 === "&") {
                    var _b = zr(e, a_1 + 1), n_5 = _b.entity, r_6 = _b.newI;
                    a_1 = r_6 - 1, t += n_5;
                }
                else
                    t += o_1;
                i = !0, r = !1;
            }
        }
        return r || (t += n), JSON.stringify(t);
    }
    function Lr(e) {
        var t = 0, n = 0;
        for (var _b = 0, e_23 = e; _b < e_23.length; _b++) {
            var r_7 = e_23[_b];
            r_7 === "\n" ? (t++, n = 0) : r_7 === " " && n++;
        }
        return "\n".repeat(t) + " ".repeat(n);
    }
    function Rr(e) {
        var t = "";
        for (var n_6 = 0; n_6 < e.length; n_6++) {
            var r_8 = e[n_6];
            if (r_8 === "\n") {
                if (/\s/.test(e[n_6 + 1]))
                    for (t += " "; n_6 < e.length && /\s/.test(e[n_6 + 1]);)
                        n_6++;
                else
                    t += "\n";
            }
            else if (r_8 === "&") {
                var _b = zr(e, n_6 + 1), r_9 = _b.entity, i_2 = _b.newI;
                t += r_9, n_6 = i_2 - 1;
            }
            else
                t += r_8;
        }
        return JSON.stringify(t);
    }
    function zr(e, t) { var n = "", r = 0, i, a = t; if (e[a] === "#") {
        var t_9 = 10;
        a++;
        var n_7;
        if (e[a] === "x")
            for (t_9 = 16, a++, n_7 = a; a < e.length && Vr(e.charCodeAt(a));)
                a++;
        else
            for (n_7 = a; a < e.length && Br(e.charCodeAt(a));)
                a++;
        if (e[a] === ";") {
            var r_10 = e.slice(n_7, a);
            r_10 && (a++, i = String.fromCodePoint(parseInt(r_10, t_9)));
        }
    }
    else
        for (; a < e.length && r++ < 10;) {
            var t_10 = e[a];
            if (a++, t_10 === ";") {
                i = Dr.get(n);
                break;
            }
            n += t_10;
        } return i ? { entity: i, newI: a } : { entity: "&", newI: t }; }
    function Br(e) { return e >= k.digit0 && e <= k.digit9; }
    function Vr(e) { return e >= k.digit0 && e <= k.digit9 || e >= k.lowercaseA && e <= k.lowercaseF || e >= k.uppercaseA && e <= k.uppercaseF; }
    function Hr(e, t) { var n = Or(t), r = new Set; for (var t_11 = 0; t_11 < e.tokens.length; t_11++) {
        var i_3 = e.tokens[t_11];
        i_3.type !== O.name || i_3.isType || i_3.identifierRole !== B.Access && i_3.identifierRole !== B.ObjectShorthand && i_3.identifierRole !== B.ExportAccess || i_3.shadowsGlobal || r.add(e.identifierNameForToken(i_3)), i_3.type === O.jsxTagStart && r.add(n.base), i_3.type === O.jsxTagStart && t_11 + 1 < e.tokens.length && e.tokens[t_11 + 1].type === O.jsxTagEnd && (r.add(n.base), r.add(n.fragmentBase)), i_3.type === O.jsxName && i_3.identifierRole === B.Access && (Fr(e.identifierNameForToken(i_3)) && e.tokens[t_11 + 1].type !== O.dot || r.add(e.identifierNameForToken(i_3)));
    } return r; }
    var Ur = (function () {
        function e(t, n, r, i, a, o, s) {
            this.nameManager = t, this.tokens = n, this.enableLegacyTypeScriptModuleInterop = r, this.options = i, this.isTypeScriptTransformEnabled = a, this.keepUnusedImports = o, this.helperManager = s, e.prototype.__init.call(this), e.prototype.__init2.call(this), e.prototype.__init3.call(this), e.prototype.__init4.call(this), e.prototype.__init5.call(this);
        }
        e.prototype.__init = function () { this.nonTypeIdentifiers = new Set; };
        e.prototype.__init2 = function () { this.importInfoByPath = new Map; };
        e.prototype.__init3 = function () { this.importsToReplace = new Map; };
        e.prototype.__init4 = function () { this.identifierReplacements = new Map; };
        e.prototype.__init5 = function () { this.exportBindingsByLocalName = new Map; };
        e.prototype.preprocessTokens = function () { for (var e_24 = 0; e_24 < this.tokens.tokens.length; e_24++)
            this.tokens.matches1AtIndex(e_24, O._import) && !this.tokens.matches3AtIndex(e_24, O._import, O.name, O.eq) && this.preprocessImportAtIndex(e_24), this.tokens.matches1AtIndex(e_24, O._export) && !this.tokens.matches2AtIndex(e_24, O._export, O.eq) && this.preprocessExportAtIndex(e_24); this.generateImportReplacements(); };
        e.prototype.pruneTypeOnlyImports = function () {
            var _this_1 = this;
            this.nonTypeIdentifiers = Hr(this.tokens, this.options);
            for (var _b = 0, _f = this.importInfoByPath.entries(); _b < _f.length; _b++) {
                var _g = _f[_b], e_25 = _g[0], t_12 = _g[1];
                t_12.hasBareImport || t_12.hasStarExport || t_12.exportStarNames.length > 0 || t_12.namedExports.length > 0 || __spreadArray(__spreadArray(__spreadArray([], t_12.defaultNames, true), t_12.wildcardNames, true), t_12.namedImports.map(function (_b) {
                    var e = _b.localName;
                    return e;
                }), true).every(function (e) { return _this_1.shouldAutomaticallyElideImportedName(e); }) && this.importsToReplace.set(e_25, "");
            }
        };
        e.prototype.shouldAutomaticallyElideImportedName = function (e) { return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.nonTypeIdentifiers.has(e); };
        e.prototype.generateImportReplacements = function () { for (var _b = 0, _f = this.importInfoByPath.entries(); _b < _f.length; _b++) {
            var _g = _f[_b], e_26 = _g[0], t_13 = _g[1];
            var n_9 = t_13.defaultNames, r_12 = t_13.wildcardNames, i_5 = t_13.namedImports, a_3 = t_13.namedExports, o_3 = t_13.exportStarNames, s_1 = t_13.hasStarExport;
            if (n_9.length === 0 && r_12.length === 0 && i_5.length === 0 && a_3.length === 0 && o_3.length === 0 && !s_1) {
                this.importsToReplace.set(e_26, "require('".concat(e_26, "');"));
                continue;
            }
            var c_1 = this.getFreeIdentifierForPath(e_26), l_1 = void 0;
            l_1 = this.enableLegacyTypeScriptModuleInterop ? c_1 : r_12.length > 0 ? r_12[0] : this.getFreeIdentifierForPath(e_26);
            var u_1 = "var ".concat(c_1, " = require('").concat(e_26, "');");
            if (r_12.length > 0)
                for (var _h = 0, r_11 = r_12; _h < r_11.length; _h++) {
                    var e_27 = r_11[_h];
                    var t_14 = this.enableLegacyTypeScriptModuleInterop ? c_1 : "".concat(this.helperManager.getHelperName("interopRequireWildcard"), "(").concat(c_1, ")");
                    u_1 += " var ".concat(e_27, " = ").concat(t_14, ";");
                }
            else
                o_3.length > 0 && l_1 !== c_1 ? u_1 += " var ".concat(l_1, " = ").concat(this.helperManager.getHelperName("interopRequireWildcard"), "(").concat(c_1, ");") : n_9.length > 0 && l_1 !== c_1 && (u_1 += " var ".concat(l_1, " = ").concat(this.helperManager.getHelperName("interopRequireDefault"), "(").concat(c_1, ");"));
            for (var _j = 0, a_2 = a_3; _j < a_2.length; _j++) {
                var _k = a_2[_j], e_28 = _k.importedName, t_15 = _k.localName;
                u_1 += " ".concat(this.helperManager.getHelperName("createNamedExportFrom"), "(").concat(c_1, ", '").concat(t_15, "', '").concat(e_28, "');");
            }
            for (var _m = 0, o_2 = o_3; _m < o_2.length; _m++) {
                var e_29 = o_2[_m];
                u_1 += " exports.".concat(e_29, " = ").concat(l_1, ";");
            }
            s_1 && (u_1 += " ".concat(this.helperManager.getHelperName("createStarExport"), "(").concat(c_1, ");")), this.importsToReplace.set(e_26, u_1);
            for (var _p = 0, n_8 = n_9; _p < n_8.length; _p++) {
                var e_30 = n_8[_p];
                this.identifierReplacements.set(e_30, "".concat(l_1, ".default"));
            }
            for (var _q = 0, i_4 = i_5; _q < i_4.length; _q++) {
                var _v = i_4[_q], e_31 = _v.importedName, t_16 = _v.localName;
                this.identifierReplacements.set(t_16, "".concat(c_1, ".").concat(e_31));
            }
        } };
        e.prototype.getFreeIdentifierForPath = function (e) { var t = e.split("/"), n = t[t.length - 1].replace(/\W/g, ""); return this.nameManager.claimFreeName("_".concat(n)); };
        e.prototype.preprocessImportAtIndex = function (e) {
            var _b, _f, _g;
            var t = [], n = [], r = [];
            if (e++, (this.tokens.matchesContextualAtIndex(e, D._type) || this.tokens.matches1AtIndex(e, O._typeof)) && !this.tokens.matches1AtIndex(e + 1, O.comma) && !this.tokens.matchesContextualAtIndex(e + 1, D._from) || this.tokens.matches1AtIndex(e, O.parenL))
                return;
            if (this.tokens.matches1AtIndex(e, O.name) && (t.push(this.tokens.identifierNameAtIndex(e)), e++, this.tokens.matches1AtIndex(e, O.comma) && e++), this.tokens.matches1AtIndex(e, O.star) && (e += 2, n.push(this.tokens.identifierNameAtIndex(e)), e++), this.tokens.matches1AtIndex(e, O.braceL)) {
                var n_10 = this.getNamedImports(e + 1);
                e = n_10.newIndex;
                for (var _h = 0, _j = n_10.namedImports; _h < _j.length; _h++) {
                    var e_32 = _j[_h];
                    e_32.importedName === "default" ? t.push(e_32.localName) : r.push(e_32);
                }
            }
            if (this.tokens.matchesContextualAtIndex(e, D._from) && e++, !this.tokens.matches1AtIndex(e, O.string))
                throw Error("Expected string token at the end of import statement.");
            var i = this.tokens.stringValueAtIndex(e), a = this.getImportInfo(i);
            (_b = a.defaultNames).push.apply(_b, t), (_f = a.wildcardNames).push.apply(_f, n), (_g = a.namedImports).push.apply(_g, r), t.length === 0 && n.length === 0 && r.length === 0 && (a.hasBareImport = !0);
        };
        e.prototype.preprocessExportAtIndex = function (e) { if (this.tokens.matches2AtIndex(e, O._export, O._var) || this.tokens.matches2AtIndex(e, O._export, O._let) || this.tokens.matches2AtIndex(e, O._export, O._const))
            this.preprocessVarExportAtIndex(e);
        else if (this.tokens.matches2AtIndex(e, O._export, O._function) || this.tokens.matches2AtIndex(e, O._export, O._class)) {
            var t_17 = this.tokens.identifierNameAtIndex(e + 2);
            this.addExportBinding(t_17, t_17);
        }
        else if (this.tokens.matches3AtIndex(e, O._export, O.name, O._function)) {
            var t_18 = this.tokens.identifierNameAtIndex(e + 3);
            this.addExportBinding(t_18, t_18);
        }
        else
            this.tokens.matches2AtIndex(e, O._export, O.braceL) ? this.preprocessNamedExportAtIndex(e) : this.tokens.matches2AtIndex(e, O._export, O.star) && this.preprocessExportStarAtIndex(e); };
        e.prototype.preprocessVarExportAtIndex = function (e) { var t = 0; for (var n_11 = e + 2;; n_11++)
            if (this.tokens.matches1AtIndex(n_11, O.braceL) || this.tokens.matches1AtIndex(n_11, O.dollarBraceL) || this.tokens.matches1AtIndex(n_11, O.bracketL))
                t++;
            else if (this.tokens.matches1AtIndex(n_11, O.braceR) || this.tokens.matches1AtIndex(n_11, O.bracketR))
                t--;
            else if (t === 0 && !this.tokens.matches1AtIndex(n_11, O.name))
                break;
            else if (this.tokens.matches1AtIndex(1, O.eq)) {
                var e_33 = this.tokens.currentToken().rhsEndIndex;
                if (e_33 == null)
                    throw Error("Expected = token with an end index.");
                n_11 = e_33 - 1;
            }
            else {
                var e_34 = this.tokens.tokens[n_11];
                if (Bn(e_34)) {
                    var e_35 = this.tokens.identifierNameAtIndex(n_11);
                    this.identifierReplacements.set(e_35, "exports.".concat(e_35));
                }
            } };
        e.prototype.preprocessNamedExportAtIndex = function (e) {
            var _b;
            e += 2;
            var _f = this.getNamedImports(e), t = _f.newIndex, n = _f.namedImports;
            if (e = t, this.tokens.matchesContextualAtIndex(e, D._from))
                e++;
            else {
                for (var _g = 0, n_12 = n; _g < n_12.length; _g++) {
                    var _h = n_12[_g], e_36 = _h.importedName, t_19 = _h.localName;
                    this.addExportBinding(e_36, t_19);
                }
                return;
            }
            if (!this.tokens.matches1AtIndex(e, O.string))
                throw Error("Expected string token at the end of import statement.");
            var r = this.tokens.stringValueAtIndex(e);
            (_b = this.getImportInfo(r).namedExports).push.apply(_b, n);
        };
        e.prototype.preprocessExportStarAtIndex = function (e) { var t = null; if (this.tokens.matches3AtIndex(e, O._export, O.star, O._as) ? (e += 3, t = this.tokens.identifierNameAtIndex(e), e += 2) : e += 3, !this.tokens.matches1AtIndex(e, O.string))
            throw Error("Expected string token at the end of star export statement."); var n = this.tokens.stringValueAtIndex(e), r = this.getImportInfo(n); t === null ? r.hasStarExport = !0 : r.exportStarNames.push(t); };
        e.prototype.getNamedImports = function (e) { var t = []; for (;;) {
            if (this.tokens.matches1AtIndex(e, O.braceR)) {
                e++;
                break;
            }
            var n_13 = Tr(this.tokens, e);
            if (e = n_13.endIndex, n_13.isType || t.push({ importedName: n_13.leftName, localName: n_13.rightName }), this.tokens.matches2AtIndex(e, O.comma, O.braceR)) {
                e += 2;
                break;
            }
            if (this.tokens.matches1AtIndex(e, O.braceR)) {
                e++;
                break;
            }
            if (this.tokens.matches1AtIndex(e, O.comma))
                e++;
            else
                throw Error("Unexpected token: ".concat(JSON.stringify(this.tokens.tokens[e])));
        } return { newIndex: e, namedImports: t }; };
        e.prototype.getImportInfo = function (e) { var t = this.importInfoByPath.get(e); if (t)
            return t; var n = { defaultNames: [], wildcardNames: [], namedImports: [], namedExports: [], hasBareImport: !1, exportStarNames: [], hasStarExport: !1 }; return this.importInfoByPath.set(e, n), n; };
        e.prototype.addExportBinding = function (e, t) { this.exportBindingsByLocalName.has(e) || this.exportBindingsByLocalName.set(e, []), this.exportBindingsByLocalName.get(e).push(t); };
        e.prototype.claimImportCode = function (e) { var t = this.importsToReplace.get(e); return this.importsToReplace.set(e, ""), t || ""; };
        e.prototype.getIdentifierReplacement = function (e) { return this.identifierReplacements.get(e) || null; };
        e.prototype.resolveExportBinding = function (e) { var t = this.exportBindingsByLocalName.get(e); return !t || t.length === 0 ? null : t.map(function (e) { return "exports.".concat(e); }).join(" = "); };
        e.prototype.getGlobalNames = function () { return new Set(__spreadArray(__spreadArray([], this.identifierReplacements.keys(), true), this.exportBindingsByLocalName.keys(), true)); };
        return e;
    }()), Wr = 44, Gr = 59, Kr = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", qr = new Uint8Array(64), Jr = new Uint8Array(128);
    for (var e_37 = 0; e_37 < Kr.length; e_37++) {
        var t_20 = Kr.charCodeAt(e_37);
        qr[e_37] = t_20, Jr[t_20] = e_37;
    }
    function Yr(e, t) { do {
        var n_14 = t & 31;
        t >>>= 5, t > 0 && (n_14 |= 32), e.write(qr[n_14]);
    } while (t > 0); }
    function Xr(e) { return e < 0 ? -e << 1 | 1 : e << 1; }
    var Zr = 16384, Qr = typeof TextDecoder < "u" ? new TextDecoder : typeof Buffer < "u" ? { decode: function (e) { return Buffer.from(e.buffer, e.byteOffset, e.byteLength).toString(); } } : { decode: function (e) { var t = ""; for (var n_15 = 0; n_15 < e.length; n_15++)
            t += String.fromCharCode(e[n_15]); return t; } }, $r = (function () {
        function $r() {
            this.pos = 0, this.out = "", this.buffer = new Uint8Array(Zr);
        }
        $r.prototype.write = function (e) { var t = this.buffer; t[this.pos++] = e, this.pos === Zr && (this.out += Qr.decode(t), this.pos = 0); };
        $r.prototype.flush = function () { var _b = this, e = _b.buffer, t = _b.out, n = _b.pos; return n > 0 ? t + Qr.decode(e.subarray(0, n)) : t; };
        return $r;
    }());
    function ei(e) { var t = new $r, n = 0, r = 0, i = 0, a = 0; for (var o_4 = 0; o_4 < e.length; o_4++) {
        var s_2 = e[o_4];
        if (o_4 > 0 && t.write(Gr), s_2.length === 0)
            continue;
        var c_2 = 0;
        for (var e_38 = 0; e_38 < s_2.length; e_38++) {
            var o_5 = s_2[e_38];
            e_38 > 0 && t.write(Wr), Yr(t, Xr(o_5[0] - c_2)), c_2 = o_5[0], o_5.length !== 1 && (Yr(t, Xr(o_5[1] - n)), Yr(t, Xr(o_5[2] - r)), Yr(t, Xr(o_5[3] - i)), n = o_5[1], r = o_5[2], i = o_5[3], o_5.length !== 4 && (Yr(t, Xr(o_5[4] - a)), a = o_5[4]));
        }
    } return t.flush(); }
    s((function (e, t, n) { (function (n, r) { typeof e == "object" && t !== void 0 ? t.exports = r() : typeof define == "function" && define.amd ? define(r) : (n = typeof globalThis < "u" ? globalThis : n || self, n.resolveURI = r()); })(n, (function () {
        "use strict";
        var e = /^[\w+.-]+:\/\//, t = /^([\w+.-]+:)\/\/([^@/#?]*@)?(\[[^\]]+\]|[^:/#?]*)(:\d+)?(\/[^#?]*)?(\?[^#]*)?(#.*)?/, n = /^file:(?:\/\/((?![a-z]:)[^/#?]*)?)?(\/?[^#?]*)(\?[^#]*)?(#.*)?/i;
        function r(t) { return e.test(t); }
        function i(e) { return e.startsWith("//"); }
        function a(e) { return e.startsWith("/"); }
        function o(e) { return e.startsWith("file:"); }
        function s(e) { return /^[.?#]/.test(e); }
        function c(e) { var n = t.exec(e); return u(n[1], n[2] || "", n[3], n[4] || "", n[5] || "/", n[6] || "", n[7] || ""); }
        function l(e) { var t = n.exec(e), r = t[2]; return u("file:", "", t[1] || "", "", a(r) ? r : "/" + r, t[3] || "", t[4] || ""); }
        function u(e, t, n, r, i, a, o) { return { scheme: e, user: t, host: n, port: r, path: i, query: a, hash: o, type: 7 }; }
        function d(e) { if (i(e)) {
            var t_21 = c("http:" + e);
            return t_21.scheme = "", t_21.type = 6, t_21;
        } if (a(e)) {
            var t_22 = c("http://foo.com" + e);
            return t_22.scheme = "", t_22.host = "", t_22.type = 5, t_22;
        } if (o(e))
            return l(e); if (r(e))
            return c(e); var t = c("http://foo.com/" + e); return t.scheme = "", t.host = "", t.type = e ? e.startsWith("?") ? 3 : e.startsWith("#") ? 2 : 4 : 1, t; }
        function f(e) { if (e.endsWith("/.."))
            return e; var t = e.lastIndexOf("/"); return e.slice(0, t + 1); }
        function p(e, t) { m(t, t.type), e.path = e.path === "/" ? t.path : f(t.path) + e.path; }
        function m(e, t) { var n = t <= 4, r = e.path.split("/"), i = 1, a = 0, o = !1; for (var e_39 = 1; e_39 < r.length; e_39++) {
            var t_23 = r[e_39];
            t_23 ? (o = !1, t_23 !== "." && (t_23 === ".." ? a ? (o = !0, a--, i--) : n && (r[i++] = t_23) : (r[i++] = t_23, a++))) : o = !0;
        } var s = ""; for (var e_40 = 1; e_40 < i; e_40++)
            s += "/" + r[e_40]; (!s || o && !s.endsWith("/..")) && (s += "/"), e.path = s; }
        function ee(e, t) { if (!e && !t)
            return ""; var n = d(e), r = n.type; if (t && r !== 7) {
            var e_41 = d(t), i_6 = e_41.type;
            switch (r) {
                case 1: n.hash = e_41.hash;
                case 2: n.query = e_41.query;
                case 3:
                case 4: p(n, e_41);
                case 5: n.user = e_41.user, n.host = e_41.host, n.port = e_41.port;
                case 6: n.scheme = e_41.scheme;
            }
            i_6 > r && (r = i_6);
        } m(n, r); var i = n.query + n.hash; switch (r) {
            case 2:
            case 3: return i;
            case 4: {
                var r_13 = n.path.slice(1);
                return r_13 ? s(t || e) && !s(r_13) ? "./" + r_13 + i : r_13 + i : i || ".";
            }
            case 5: return n.path + i;
            default: return n.scheme + "//" + n.user + n.host + n.port + n.path + i;
        } }
        return ee;
    })); }))();
    var ti = (function () {
        function ti() {
            this._indexes = { __proto__: null }, this.array = [];
        }
        return ti;
    }());
    function ni(e) { return e; }
    function ri(e, t) { return ni(e)._indexes[t]; }
    function ii(e, t) { var n = ri(e, t); if (n !== void 0)
        return n; var _b = ni(e), r = _b.array, i = _b._indexes; return i[t] = r.push(t) - 1; }
    var ai = 0, oi = 1, si = 2, ci = 3, li = 4, ui = -1, di = (function () {
        function di(_b) {
            var _f = _b === void 0 ? {} : _b, e = _f.file, t = _f.sourceRoot;
            this._names = new ti, this._sources = new ti, this._sourcesContent = [], this._mappings = [], this.file = e, this.sourceRoot = t, this._ignoreList = new ti;
        }
        return di;
    }());
    function fi(e) { return e; }
    var pi = function (e, t, n, r, i, a, o, s) { return gi(!0, e, t, n, r, i, a, o, s); };
    function mi(e) { var _b = fi(e), t = _b._mappings, n = _b._sources, r = _b._sourcesContent, i = _b._names, a = _b._ignoreList; return bi(t), { version: 3, file: e.file || void 0, names: i.array, sourceRoot: e.sourceRoot || void 0, sources: n.array, sourcesContent: r, mappings: t, ignoreList: a.array }; }
    function hi(e) { var t = mi(e); return Object.assign({}, t, { mappings: ei(t.mappings) }); }
    function gi(e, t, n, r, i, a, o, s, c) { var _b = fi(t), l = _b._mappings, u = _b._sources, d = _b._sourcesContent, f = _b._names, p = _i(l, n), m = vi(p, r); if (!i)
        return e && xi(p, m) ? void 0 : yi(p, m, [r]); var ee = ii(u, i), te = s ? ii(f, s) : ui; if (ee === d.length && (d[ee] = c == null ? null : c), !(e && Si(p, m, ee, a, o, te)))
        return yi(p, m, s ? [r, ee, a, o, te] : [r, ee, a, o]); }
    function _i(e, t) { for (var n_16 = e.length; n_16 <= t; n_16++)
        e[n_16] = []; return e[t]; }
    function vi(e, t) { var n = e.length; for (var r_14 = n - 1; r_14 >= 0 && !(t >= e[r_14][ai]); n = r_14--)
        ; return n; }
    function yi(e, t, n) { for (var n_17 = e.length; n_17 > t; n_17--)
        e[n_17] = e[n_17 - 1]; e[t] = n; }
    function bi(e) { var t = e.length, n = t; for (var t_24 = n - 1; t_24 >= 0 && !(e[t_24].length > 0); n = t_24, t_24--)
        ; n < t && (e.length = n); }
    function xi(e, t) { return t === 0 || e[t - 1].length === 1; }
    function Si(e, t, n, r, i, a) { if (t === 0)
        return !1; var o = e[t - 1]; return o.length !== 1 && n === o[oi] && r === o[si] && i === o[ci] && a === (o.length === 5 ? o[li] : ui); }
    var Ci = ["sourceRoot", "sourcesContent"];
    function wi(_b, n, r, i, a) {
        var e = _b.code, t = _b.mappings;
        var o = Ti(i, a), s = new di({ file: r.compiledFilename }), c = 0, l = t[0];
        for (; l === void 0 && c < t.length - 1;)
            c++, l = t[c];
        var u = 0, d = 0;
        l !== d && pi(s, u, 0, n, u, 0);
        for (var r_15 = 0; r_15 < e.length; r_15++) {
            if (r_15 === l) {
                var e_42 = l - d, i_7 = o[c];
                for (pi(s, u, e_42, n, u, i_7); (l === r_15 || l === void 0) && c < t.length - 1;)
                    c++, l = t[c];
            }
            e.charCodeAt(r_15) === k.lineFeed && (u++, d = r_15 + 1, l !== d && pi(s, u, 0, n, u, 0));
        }
        var f = hi(s), p = f.sourceRoot, m = f.sourcesContent;
        return Mr(f, Ci);
    }
    function Ti(e, t) { var n = Array(t.length), r = 0, i = t[r].start, a = 0; for (var o_6 = 0; o_6 < e.length; o_6++)
        o_6 === i && (n[r] = i - a, r++, i = t[r].start), e.charCodeAt(o_6) === k.lineFeed && (a = o_6 + 1); return n; }
    var Ei = { require: "\n    import {createRequire as CREATE_REQUIRE_NAME} from \"module\";\n    const require = CREATE_REQUIRE_NAME(import.meta.url);\n  ", interopRequireWildcard: "\n    function interopRequireWildcard(obj) {\n      if (obj && obj.__esModule) {\n        return obj;\n      } else {\n        var newObj = {};\n        if (obj != null) {\n          for (var key in obj) {\n            if (Object.prototype.hasOwnProperty.call(obj, key)) {\n              newObj[key] = obj[key];\n            }\n          }\n        }\n        newObj.default = obj;\n        return newObj;\n      }\n    }\n  ", interopRequireDefault: "\n    function interopRequireDefault(obj) {\n      return obj && obj.__esModule ? obj : { default: obj };\n    }\n  ", createNamedExportFrom: "\n    function createNamedExportFrom(obj, localName, importedName) {\n      Object.defineProperty(exports, localName, {enumerable: true, configurable: true, get: () => obj[importedName]});\n    }\n  ", createStarExport: "\n    function createStarExport(obj) {\n      Object.keys(obj)\n        .filter((key) => key !== \"default\" && key !== \"__esModule\")\n        .forEach((key) => {\n          if (exports.hasOwnProperty(key)) {\n            return;\n          }\n          Object.defineProperty(exports, key, {enumerable: true, configurable: true, get: () => obj[key]});\n        });\n    }\n  ", nullishCoalesce: "\n    function nullishCoalesce(lhs, rhsFn) {\n      if (lhs != null) {\n        return lhs;\n      } else {\n        return rhsFn();\n      }\n    }\n  ", asyncNullishCoalesce: "\n    async function asyncNullishCoalesce(lhs, rhsFn) {\n      if (lhs != null) {\n        return lhs;\n      } else {\n        return await rhsFn();\n      }\n    }\n  ", optionalChain: "\n    function optionalChain(ops) {\n      let lastAccessLHS = undefined;\n      let value = ops[0];\n      let i = 1;\n      while (i < ops.length) {\n        const op = ops[i];\n        const fn = ops[i + 1];\n        i += 2;\n        if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) {\n          return undefined;\n        }\n        if (op === 'access' || op === 'optionalAccess') {\n          lastAccessLHS = value;\n          value = fn(value);\n        } else if (op === 'call' || op === 'optionalCall') {\n          value = fn((...args) => value.call(lastAccessLHS, ...args));\n          lastAccessLHS = undefined;\n        }\n      }\n      return value;\n    }\n  ", asyncOptionalChain: "\n    async function asyncOptionalChain(ops) {\n      let lastAccessLHS = undefined;\n      let value = ops[0];\n      let i = 1;\n      while (i < ops.length) {\n        const op = ops[i];\n        const fn = ops[i + 1];\n        i += 2;\n        if ((op === 'optionalAccess' || op === 'optionalCall') && value == null) {\n          return undefined;\n        }\n        if (op === 'access' || op === 'optionalAccess') {\n          lastAccessLHS = value;\n          value = await fn(value);\n        } else if (op === 'call' || op === 'optionalCall') {\n          value = await fn((...args) => value.call(lastAccessLHS, ...args));\n          lastAccessLHS = undefined;\n        }\n      }\n      return value;\n    }\n  ", optionalChainDelete: "\n    function optionalChainDelete(ops) {\n      const result = OPTIONAL_CHAIN_NAME(ops);\n      return result == null ? true : result;\n    }\n  ", asyncOptionalChainDelete: "\n    async function asyncOptionalChainDelete(ops) {\n      const result = await ASYNC_OPTIONAL_CHAIN_NAME(ops);\n      return result == null ? true : result;\n    }\n  " }, Di = (function () {
        function e(t) {
            this.nameManager = t, e.prototype.__init.call(this), e.prototype.__init2.call(this);
        }
        e.prototype.__init = function () { this.helperNames = {}; };
        e.prototype.__init2 = function () { this.createRequireName = null; };
        e.prototype.getHelperName = function (e) { var t = this.helperNames[e]; return t || (t = this.nameManager.claimFreeName("_".concat(e)), this.helperNames[e] = t, t); };
        e.prototype.emitHelpers = function () { var e = ""; this.helperNames.optionalChainDelete && this.getHelperName("optionalChain"), this.helperNames.asyncOptionalChainDelete && this.getHelperName("asyncOptionalChain"); for (var _b = 0, _f = Object.entries(Ei); _b < _f.length; _b++) {
            var _g = _f[_b], t_25 = _g[0], n_18 = _g[1];
            var r_16 = this.helperNames[t_25], i_8 = n_18;
            t_25 === "optionalChainDelete" ? i_8 = i_8.replace("OPTIONAL_CHAIN_NAME", this.helperNames.optionalChain) : t_25 === "asyncOptionalChainDelete" ? i_8 = i_8.replace("ASYNC_OPTIONAL_CHAIN_NAME", this.helperNames.asyncOptionalChain) : t_25 === "require" && (this.createRequireName === null && (this.createRequireName = this.nameManager.claimFreeName("_createRequire")), i_8 = i_8.replace(/CREATE_REQUIRE_NAME/g, this.createRequireName)), r_16 && (e += " ", e += i_8.replace(t_25, r_16).replace(/\s+/g, " ").trim());
        } return e; };
        return e;
    }());
    function Oi(e, t, n) { ki(e, n) && Ai(e, t, n); }
    function ki(e, t) { for (var _b = 0, _f = e.tokens; _b < _f.length; _b++) {
        var n_19 = _f[_b];
        if (n_19.type === O.name && !n_19.isType && Vn(n_19) && t.has(e.identifierNameForToken(n_19)))
            return !0;
    } return !1; }
    function Ai(e, t, n) { var r = [], i = t.length - 1; for (var a_4 = e.tokens.length - 1;; a_4--) {
        for (; r.length > 0 && r[r.length - 1].startTokenIndex === a_4 + 1;)
            r.pop();
        for (; i >= 0 && t[i].endTokenIndex === a_4 + 1;)
            r.push(t[i]), i--;
        if (a_4 < 0)
            break;
        var o_7 = e.tokens[a_4], s_3 = e.identifierNameForToken(o_7);
        if (r.length > 1 && !o_7.isType && o_7.type === O.name && n.has(s_3)) {
            if (Un(o_7))
                ji(r[r.length - 1], e, s_3);
            else if (Wn(o_7)) {
                var t_26 = r.length - 1;
                for (; t_26 > 0 && !r[t_26].isFunctionScope;)
                    t_26--;
                if (t_26 < 0)
                    throw Error("Did not find parent function scope.");
                ji(r[t_26], e, s_3);
            }
        }
    } if (r.length > 0)
        throw Error("Expected empty scope stack after processing file."); }
    function ji(e, t, n) { for (var r_17 = e.startTokenIndex; r_17 < e.endTokenIndex; r_17++) {
        var e_43 = t.tokens[r_17];
        (e_43.type === O.name || e_43.type === O.jsxName) && t.identifierNameForToken(e_43) === n && (e_43.shadowsGlobal = !0);
    } }
    function Mi(e, t) { var n = []; for (var _b = 0, t_27 = t; _b < t_27.length; _b++) {
        var r_18 = t_27[_b];
        r_18.type === O.name && n.push(e.slice(r_18.start, r_18.end));
    } return n; }
    var Ni = (function () {
        function e(t, n) {
            e.prototype.__init.call(this), this.usedNames = new Set(Mi(t, n));
        }
        e.prototype.__init = function () { this.usedNames = new Set; };
        e.prototype.claimFreeName = function (e) { var t = this.findFreeName(e); return this.usedNames.add(t), t; };
        e.prototype.findFreeName = function (e) { if (!this.usedNames.has(e))
            return e; var t = 2; for (; this.usedNames.has(e + String(t));)
            t++; return e + String(t); };
        return e;
    }()), Pi = s((function (e, t, n) { var r = n && n.__extends || (function () { var e = function (t, n) { return e = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function (e, t) { e.__proto__ = t; } || function (e, t) { for (var n in t)
        t.hasOwnProperty(n) && (e[n] = t[n]); }, e(t, n); }; return function (t, n) { e(t, n); function r() { this.constructor = t; } t.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r); }; })(); Object.defineProperty(e, "__esModule", { value: !0 }), e.DetailContext = e.NoopContext = e.VError = void 0; var i = function (e) { r(t, e); function t(n, r) { var i = e.call(this, r) || this; return i.path = n, Object.setPrototypeOf(i, t.prototype), i; } return t; }(Error); e.VError = i, e.NoopContext = function () { function e() { } return e.prototype.fail = function (e, t, n) { return !1; }, e.prototype.unionResolver = function () { return this; }, e.prototype.createContext = function () { return this; }, e.prototype.resolveUnion = function (e) { }, e; }(); var a = function () { function e() { this._propNames = [""], this._messages = [null], this._score = 0; } return e.prototype.fail = function (e, t, n) { return this._propNames.push(e), this._messages.push(t), this._score += n, !1; }, e.prototype.unionResolver = function () { return new o; }, e.prototype.resolveUnion = function (e) { for (var t, n, r = e, i = null, a = 0, o = r.contexts; a < o.length; a++) {
        var s = o[a];
        (!i || s._score >= i._score) && (i = s);
    } i && i._score > 0 && ((t = this._propNames).push.apply(t, i._propNames), (n = this._messages).push.apply(n, i._messages)); }, e.prototype.getError = function (e) { for (var t = [], n = this._propNames.length - 1; n >= 0; n--) {
        var r = this._propNames[n];
        e += typeof r == "number" ? "[" + r + "]" : r ? "." + r : "";
        var a = this._messages[n];
        a && t.push(e + " " + a);
    } return new i(e, t.join("; ")); }, e.prototype.getErrorDetail = function (e) { for (var t = [], n = this._propNames.length - 1; n >= 0; n--) {
        var r = this._propNames[n];
        e += typeof r == "number" ? "[" + r + "]" : r ? "." + r : "";
        var i = this._messages[n];
        i && t.push({ path: e, message: i });
    } for (var a = null, n = t.length - 1; n >= 0; n--)
        a && (t[n].nested = [a]), a = t[n]; return a; }, e; }(); e.DetailContext = a; var o = function () { function e() { this.contexts = []; } return e.prototype.createContext = function () { var e = new a; return this.contexts.push(e), e; }, e; }(); })), Fi = s((function (e, t, n) { var r = n && n.__extends || (function () { var e = function (t, n) { return e = Object.setPrototypeOf || { __proto__: [] } instanceof Array && function (e, t) { e.__proto__ = t; } || function (e, t) { for (var n in t)
        t.hasOwnProperty(n) && (e[n] = t[n]); }, e(t, n); }; return function (t, n) { e(t, n); function r() { this.constructor = t; } t.prototype = n === null ? Object.create(n) : (r.prototype = n.prototype, new r); }; })(); Object.defineProperty(e, "__esModule", { value: !0 }), e.basicTypes = e.BasicType = e.TParamList = e.TParam = e.param = e.TFunc = e.func = e.TProp = e.TOptional = e.opt = e.TIface = e.iface = e.TEnumLiteral = e.enumlit = e.TEnumType = e.enumtype = e.TIntersection = e.intersection = e.TUnion = e.union = e.TTuple = e.tuple = e.TArray = e.array = e.TLiteral = e.lit = e.TName = e.name = e.TType = void 0; var i = Pi(), a = function () { function e() { } return e; }(); e.TType = a; function o(e) { return typeof e == "string" ? c(e) : e; } function s(e, t) { var n = e[t]; if (!n)
        throw Error("Unknown type " + t); return n; } function c(e) { return new l(e); } e.name = c; var l = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.name = t, n._failMsg = "is not a " + t, n; } return t.prototype.getChecker = function (e, n, r) { var i = this, a = s(e, this.name), o = a.getChecker(e, n, r); return a instanceof b || a instanceof t ? o : function (e, t) { return o(e, t) ? !0 : t.fail(null, i._failMsg, 0); }; }, t; }(a); e.TName = l; function u(e) { return new d(e); } e.lit = u; var d = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.value = t, n.name = JSON.stringify(t), n._failMsg = "is not " + n.name, n; } return t.prototype.getChecker = function (e, t) { var n = this; return function (e, t) { return e === n.value || t.fail(null, n._failMsg, -1); }; }, t; }(a); e.TLiteral = d; function f(e) { return new p(o(e)); } e.array = f; var p = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.ttype = t, n; } return t.prototype.getChecker = function (e, t) { var n = this.ttype.getChecker(e, t); return function (e, t) { if (!Array.isArray(e))
        return t.fail(null, "is not an array", 0); for (var r = 0; r < e.length; r++)
        if (!n(e[r], t))
            return t.fail(r, null, 1); return !0; }; }, t; }(a); e.TArray = p; function m() { for (var e = [], t = 0; t < arguments.length; t++)
        e[t] = arguments[t]; return new ee(e.map(function (e) { return o(e); })); } e.tuple = m; var ee = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.ttypes = t, n; } return t.prototype.getChecker = function (e, t) { var n = this.ttypes.map(function (n) { return n.getChecker(e, t); }), r = function (e, t) { if (!Array.isArray(e))
        return t.fail(null, "is not an array", 0); for (var r = 0; r < n.length; r++)
        if (!n[r](e[r], t))
            return t.fail(r, null, 1); return !0; }; return t ? function (e, t) { return r(e, t) ? e.length <= n.length || t.fail(n.length, "is extraneous", 2) : !1; } : r; }, t; }(a); e.TTuple = ee; function te() { for (var e = [], t = 0; t < arguments.length; t++)
        e[t] = arguments[t]; return new ne(e.map(function (e) { return o(e); })); } e.union = te; var ne = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; n.ttypes = t; var r = t.map(function (e) { return e instanceof l || e instanceof d ? e.name : null; }).filter(function (e) { return e; }), i = t.length - r.length; return r.length ? (i > 0 && r.push(i + " more"), n._failMsg = "is none of " + r.join(", ")) : n._failMsg = "is none of " + i + " types", n; } return t.prototype.getChecker = function (e, t) { var n = this, r = this.ttypes.map(function (n) { return n.getChecker(e, t); }); return function (e, t) { for (var i = t.unionResolver(), a = 0; a < r.length; a++)
        if (r[a](e, i.createContext()))
            return !0; return t.resolveUnion(i), t.fail(null, n._failMsg, 0); }; }, t; }(a); e.TUnion = ne; function re() { for (var e = [], t = 0; t < arguments.length; t++)
        e[t] = arguments[t]; return new ie(e.map(function (e) { return o(e); })); } e.intersection = re; var ie = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.ttypes = t, n; } return t.prototype.getChecker = function (e, t) { var n = new Set, r = this.ttypes.map(function (r) { return r.getChecker(e, t, n); }); return function (e, t) { return r.every(function (n) { return n(e, t); }) ? !0 : t.fail(null, null, 0); }; }, t; }(a); e.TIntersection = ie; function ae(e) { return new oe(e); } e.enumtype = ae; var oe = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.members = t, n.validValues = new Set, n._failMsg = "is not a valid enum value", n.validValues = new Set(Object.keys(t).map(function (e) { return t[e]; })), n; } return t.prototype.getChecker = function (e, t) { var n = this; return function (e, t) { return n.validValues.has(e) ? !0 : t.fail(null, n._failMsg, 0); }; }, t; }(a); e.TEnumType = oe; function se(e, t) { return new h(e, t); } e.enumlit = se; var h = function (e) { r(t, e); function t(t, n) { var r = e.call(this) || this; return r.enumName = t, r.prop = n, r._failMsg = "is not " + t + "." + n, r; } return t.prototype.getChecker = function (e, t) { var n = this, r = s(e, this.enumName); if (!(r instanceof oe))
        throw Error("Type " + this.enumName + " used in enumlit is not an enum type"); var i = r.members[this.prop]; if (!r.members.hasOwnProperty(this.prop))
        throw Error("Unknown value " + this.enumName + "." + this.prop + " used in enumlit"); return function (e, t) { return e === i || t.fail(null, n._failMsg, -1); }; }, t; }(a); e.TEnumLiteral = h; function ce(e) { return Object.keys(e).map(function (t) { return le(t, e[t]); }); } function le(e, t) { return t instanceof _ ? new v(e, t.ttype, !0) : new v(e, o(t), !1); } function ue(e, t) { return new de(e, ce(t)); } e.iface = ue; var de = function (e) { r(t, e); function t(t, n) { var r = e.call(this) || this; return r.bases = t, r.props = n, r.propSet = new Set(n.map(function (e) { return e.name; })), r; } return t.prototype.getChecker = function (e, t, n) { var r = this, a = this.bases.map(function (n) { return s(e, n).getChecker(e, t); }), o = this.props.map(function (n) { return n.ttype.getChecker(e, t); }), c = new i.NoopContext, l = this.props.map(function (e, t) { return !e.isOpt && !o[t](void 0, c); }), u = function (e, t) { if (typeof e != "object" || !e)
        return t.fail(null, "is not an object", 0); for (var n = 0; n < a.length; n++)
        if (!a[n](e, t))
            return !1; for (var n = 0; n < o.length; n++) {
        var i = r.props[n].name, s = e[i];
        if (s === void 0) {
            if (l[n])
                return t.fail(i, "is missing", 1);
        }
        else if (!o[n](s, t))
            return t.fail(i, null, 1);
    } return !0; }; if (!t)
        return u; var d = this.propSet; return n && (this.propSet.forEach(function (e) { return n.add(e); }), d = n), function (e, t) { if (!u(e, t))
        return !1; for (var n in e)
        if (!d.has(n))
            return t.fail(n, "is extraneous", 2); return !0; }; }, t; }(a); e.TIface = de; function g(e) { return new _(o(e)); } e.opt = g; var _ = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.ttype = t, n; } return t.prototype.getChecker = function (e, t) { var n = this.ttype.getChecker(e, t); return function (e, t) { return e === void 0 || n(e, t); }; }, t; }(a); e.TOptional = _; var v = function () { function e(e, t, n) { this.name = e, this.ttype = t, this.isOpt = n; } return e; }(); e.TProp = v; function fe(e) { for (var t = [], n = 1; n < arguments.length; n++)
        t[n - 1] = arguments[n]; return new pe(new y(t), o(e)); } e.func = fe; var pe = function (e) { r(t, e); function t(t, n) { var r = e.call(this) || this; return r.paramList = t, r.result = n, r; } return t.prototype.getChecker = function (e, t) { return function (e, t) { return typeof e == "function" || t.fail(null, "is not a function", 0); }; }, t; }(a); e.TFunc = pe; function me(e, t, n) { return new he(e, o(t), !!n); } e.param = me; var he = function () { function e(e, t, n) { this.name = e, this.ttype = t, this.isOpt = n; } return e; }(); e.TParam = he; var y = function (e) { r(t, e); function t(t) { var n = e.call(this) || this; return n.params = t, n; } return t.prototype.getChecker = function (e, t) { var n = this, r = this.params.map(function (n) { return n.ttype.getChecker(e, t); }), a = new i.NoopContext, o = this.params.map(function (e, t) { return !e.isOpt && !r[t](void 0, a); }), s = function (e, t) { if (!Array.isArray(e))
        return t.fail(null, "is not an array", 0); for (var i = 0; i < r.length; i++) {
        var a = n.params[i];
        if (e[i] === void 0) {
            if (o[i])
                return t.fail(a.name, "is missing", 1);
        }
        else if (!r[i](e[i], t))
            return t.fail(a.name, null, 1);
    } return !0; }; return t ? function (e, t) { return s(e, t) ? e.length <= r.length || t.fail(r.length, "is extraneous", 2) : !1; } : s; }, t; }(a); e.TParamList = y; var b = function (e) { r(t, e); function t(t, n) { var r = e.call(this) || this; return r.validator = t, r.message = n, r; } return t.prototype.getChecker = function (e, t) { var n = this; return function (e, t) { return n.validator(e) ? !0 : t.fail(null, n.message, 0); }; }, t; }(a); e.BasicType = b, e.basicTypes = { any: new b(function (e) { return !0; }, "is invalid"), number: new b(function (e) { return typeof e == "number"; }, "is not a number"), object: new b(function (e) { return typeof e == "object" && e; }, "is not an object"), boolean: new b(function (e) { return typeof e == "boolean"; }, "is not a boolean"), string: new b(function (e) { return typeof e == "string"; }, "is not a string"), symbol: new b(function (e) { return typeof e == "symbol"; }, "is not a symbol"), void: new b(function (e) { return e == null; }, "is not void"), undefined: new b(function (e) { return e === void 0; }, "is not undefined"), null: new b(function (e) { return e === null; }, "is not null"), never: new b(function (e) { return !1; }, "is unexpected"), Date: new b(_e("[object Date]"), "is not a Date"), RegExp: new b(_e("[object RegExp]"), "is not a RegExp") }; var ge = Object.prototype.toString; function _e(e) { return function (t) { return typeof t == "object" && t && ge.call(t) === e; }; } typeof Buffer < "u" && (e.basicTypes.Buffer = new b(function (e) { return Buffer.isBuffer(e); }, "is not a Buffer")); for (var ve = function (t) { e.basicTypes[t.name] = new b(function (e) { return e instanceof t; }, "is not a " + t.name); }, ye = 0, be = [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array, ArrayBuffer]; ye < be.length; ye++) {
        var xe = be[ye];
        ve(xe);
    } })), Y = l(s((function (e, t, n) { var r = n && n.__spreadArrays || function () { for (var e = 0, t = 0, n = arguments.length; t < n; t++)
        e += arguments[t].length; for (var r = Array(e), i = 0, t = 0; t < n; t++)
        for (var a = arguments[t], o = 0, s = a.length; o < s; o++, i++)
            r[i] = a[o]; return r; }; Object.defineProperty(e, "__esModule", { value: !0 }), e.Checker = e.createCheckers = void 0; var i = Fi(), a = Pi(), o = Fi(); Object.defineProperty(e, "TArray", { enumerable: !0, get: function () { return o.TArray; } }), Object.defineProperty(e, "TEnumType", { enumerable: !0, get: function () { return o.TEnumType; } }), Object.defineProperty(e, "TEnumLiteral", { enumerable: !0, get: function () { return o.TEnumLiteral; } }), Object.defineProperty(e, "TFunc", { enumerable: !0, get: function () { return o.TFunc; } }), Object.defineProperty(e, "TIface", { enumerable: !0, get: function () { return o.TIface; } }), Object.defineProperty(e, "TLiteral", { enumerable: !0, get: function () { return o.TLiteral; } }), Object.defineProperty(e, "TName", { enumerable: !0, get: function () { return o.TName; } }), Object.defineProperty(e, "TOptional", { enumerable: !0, get: function () { return o.TOptional; } }), Object.defineProperty(e, "TParam", { enumerable: !0, get: function () { return o.TParam; } }), Object.defineProperty(e, "TParamList", { enumerable: !0, get: function () { return o.TParamList; } }), Object.defineProperty(e, "TProp", { enumerable: !0, get: function () { return o.TProp; } }), Object.defineProperty(e, "TTuple", { enumerable: !0, get: function () { return o.TTuple; } }), Object.defineProperty(e, "TType", { enumerable: !0, get: function () { return o.TType; } }), Object.defineProperty(e, "TUnion", { enumerable: !0, get: function () { return o.TUnion; } }), Object.defineProperty(e, "TIntersection", { enumerable: !0, get: function () { return o.TIntersection; } }), Object.defineProperty(e, "array", { enumerable: !0, get: function () { return o.array; } }), Object.defineProperty(e, "enumlit", { enumerable: !0, get: function () { return o.enumlit; } }), Object.defineProperty(e, "enumtype", { enumerable: !0, get: function () { return o.enumtype; } }), Object.defineProperty(e, "func", { enumerable: !0, get: function () { return o.func; } }), Object.defineProperty(e, "iface", { enumerable: !0, get: function () { return o.iface; } }), Object.defineProperty(e, "lit", { enumerable: !0, get: function () { return o.lit; } }), Object.defineProperty(e, "name", { enumerable: !0, get: function () { return o.name; } }), Object.defineProperty(e, "opt", { enumerable: !0, get: function () { return o.opt; } }), Object.defineProperty(e, "param", { enumerable: !0, get: function () { return o.param; } }), Object.defineProperty(e, "tuple", { enumerable: !0, get: function () { return o.tuple; } }), Object.defineProperty(e, "union", { enumerable: !0, get: function () { return o.union; } }), Object.defineProperty(e, "intersection", { enumerable: !0, get: function () { return o.intersection; } }), Object.defineProperty(e, "BasicType", { enumerable: !0, get: function () { return o.BasicType; } }); var s = Pi(); Object.defineProperty(e, "VError", { enumerable: !0, get: function () { return s.VError; } }); function c() { for (var e = [], t = 0; t < arguments.length; t++)
        e[t] = arguments[t]; for (var n = Object.assign.apply(Object, r([{}, i.basicTypes], e)), a = {}, o = 0, s = e; o < s.length; o++)
        for (var c = s[o], u = 0, d = Object.keys(c); u < d.length; u++) {
            var f = d[u];
            a[f] = new l(n, c[f]);
        } return a; } e.createCheckers = c; var l = function () { function e(e, t, n) { if (n === void 0 && (n = "value"), this.suite = e, this.ttype = t, this._path = n, this.props = new Map, t instanceof i.TIface)
        for (var r = 0, a = t.props; r < a.length; r++) {
            var o = a[r];
            this.props.set(o.name, o.ttype);
        } this.checkerPlain = this.ttype.getChecker(e, !1), this.checkerStrict = this.ttype.getChecker(e, !0); } return e.prototype.setReportedPath = function (e) { this._path = e; }, e.prototype.check = function (e) { return this._doCheck(this.checkerPlain, e); }, e.prototype.test = function (e) { return this.checkerPlain(e, new a.NoopContext); }, e.prototype.validate = function (e) { return this._doValidate(this.checkerPlain, e); }, e.prototype.strictCheck = function (e) { return this._doCheck(this.checkerStrict, e); }, e.prototype.strictTest = function (e) { return this.checkerStrict(e, new a.NoopContext); }, e.prototype.strictValidate = function (e) { return this._doValidate(this.checkerStrict, e); }, e.prototype.getProp = function (t) { var n = this.props.get(t); if (!n)
        throw Error("Type has no property " + t); return new e(this.suite, n, this._path + "." + t); }, e.prototype.methodArgs = function (t) { var n = this._getMethod(t); return new e(this.suite, n.paramList); }, e.prototype.methodResult = function (t) { var n = this._getMethod(t); return new e(this.suite, n.result); }, e.prototype.getArgs = function () { if (!(this.ttype instanceof i.TFunc))
        throw Error("getArgs() applied to non-function"); return new e(this.suite, this.ttype.paramList); }, e.prototype.getResult = function () { if (!(this.ttype instanceof i.TFunc))
        throw Error("getResult() applied to non-function"); return new e(this.suite, this.ttype.result); }, e.prototype.getType = function () { return this.ttype; }, e.prototype._doCheck = function (e, t) { if (!e(t, new a.NoopContext)) {
        var n = new a.DetailContext;
        throw e(t, n), n.getError(this._path);
    } }, e.prototype._doValidate = function (e, t) { if (e(t, new a.NoopContext))
        return null; var n = new a.DetailContext; return e(t, n), n.getErrorDetail(this._path); }, e.prototype._getMethod = function (e) { var t = this.props.get(e); if (!t)
        throw Error("Type has no property " + e); if (!(t instanceof i.TFunc))
        throw Error("Property " + e + " is not a method"); return t; }, e; }(); e.Checker = l; }))()), Ii = { Transform: Y.union(Y.lit("jsx"), Y.lit("typescript"), Y.lit("flow"), Y.lit("imports"), Y.lit("react-hot-loader"), Y.lit("jest")), SourceMapOptions: Y.iface([], { compiledFilename: "string" }), Options: Y.iface([], { transforms: Y.array("Transform"), disableESTransforms: Y.opt("boolean"), jsxRuntime: Y.opt(Y.union(Y.lit("classic"), Y.lit("automatic"), Y.lit("preserve"))), production: Y.opt("boolean"), jsxImportSource: Y.opt("string"), jsxPragma: Y.opt("string"), jsxFragmentPragma: Y.opt("string"), keepUnusedImports: Y.opt("boolean"), preserveDynamicImport: Y.opt("boolean"), injectCreateRequireForImportRequire: Y.opt("boolean"), enableLegacyTypeScriptModuleInterop: Y.opt("boolean"), enableLegacyBabel5ModuleInterop: Y.opt("boolean"), sourceMapOptions: Y.opt("SourceMapOptions"), filePath: Y.opt("string") }) }, Li = (0, Y.createCheckers)(Ii).Options;
    function Ri(e) { Li.strictCheck(e); }
    function zi() { V(), Q(!1); }
    function Bi(e) { V(), Wi(e); }
    function Vi(e) { $(), Ui(e); }
    function Hi() { $(), M.tokens[M.tokens.length - 1].identifierRole = B.ImportDeclaration; }
    function Ui(e) { var t; t = M.scopeDepth === 0 ? B.TopLevelDeclaration : e ? B.BlockScopedDeclaration : B.FunctionScopedDeclaration, M.tokens[M.tokens.length - 1].identifierRole = t; }
    function Wi(e) { switch (M.type) {
        case O._this: {
            var e_44 = H(0);
            V(), U(e_44);
            return;
        }
        case O._yield:
        case O.name:
            M.type = O.name, Vi(e);
            return;
        case O.bracketL:
            V(), Gi(O.bracketR, e, !0);
            return;
        case O.braceL:
            js(!0, e);
            return;
        default: z();
    } }
    function Gi(e, t, n, r, i) {
        if (n === void 0) { n = !1; }
        if (r === void 0) { r = !1; }
        if (i === void 0) { i = 0; }
        var a = !0, o = !1, s = M.tokens.length;
        for (; !W(e) && !M.error;)
            if (a ? a = !1 : (R(O.comma), M.tokens[M.tokens.length - 1].contextId = i, !o && M.tokens[s].isType && (M.tokens[M.tokens.length - 1].isType = !0, o = !0)), !(n && G(O.comma))) {
                if (W(e))
                    break;
                if (G(O.ellipsis)) {
                    Bi(t), qi(), W(O.comma), R(e);
                    break;
                }
                Ki(r, t);
            }
    }
    function Ki(e, t) { e && Qi([D._public, D._protected, D._private, D._readonly, D._override]), Ji(t), qi(), Ji(t, !0); }
    function qi() { j ? $c() : A && Lo(); }
    function Ji(e, t) {
        if (t === void 0) { t = !1; }
        if (t || Wi(e), !W(O.eq))
            return;
        var n = M.tokens.length - 1;
        Q(), M.tokens[n].rhsEndIndex = M.tokens.length;
    }
    function Yi() { return G(O.name); }
    function Xi() { return G(O.name) || !!(M.type & O.IS_KEYWORD) || G(O.string) || G(O.num) || G(O.bigint) || G(O.decimal); }
    function Zi() { var e = M.snapshot(); return V(), (G(O.bracketL) || G(O.braceL) || G(O.star) || G(O.ellipsis) || G(O.hash) || Xi()) && !On() ? !0 : (M.restoreFromSnapshot(e), !1); }
    function Qi(e) { for (; $i(e) !== null;)
        ; }
    function $i(e) { if (!G(O.name))
        return null; var t = M.contextualKeyword; if (e.indexOf(t) !== -1 && Zi()) {
        switch (t) {
            case D._readonly:
                M.tokens[M.tokens.length - 1].type = O._readonly;
                break;
            case D._abstract:
                M.tokens[M.tokens.length - 1].type = O._abstract;
                break;
            case D._static:
                M.tokens[M.tokens.length - 1].type = O._static;
                break;
            case D._public:
                M.tokens[M.tokens.length - 1].type = O._public;
                break;
            case D._private:
                M.tokens[M.tokens.length - 1].type = O._private;
                break;
            case D._protected:
                M.tokens[M.tokens.length - 1].type = O._protected;
                break;
            case D._override:
                M.tokens[M.tokens.length - 1].type = O._override;
                break;
            case D._declare: M.tokens[M.tokens.length - 1].type = O._declare;
        }
        return t;
    } return null; }
    function ea() { for ($(); W(O.dot);)
        $(); }
    function ta() { ea(), !On() && G(O.lessThan) && go(); }
    function na() { V(), Wa(); }
    function ra() { V(); }
    function ia() { R(O._typeof), G(O._import) ? aa() : ea(), !On() && G(O.lessThan) && go(); }
    function aa() { R(O._import), R(O.parenL), R(O.string), R(O.parenR), W(O.dot) && ea(), G(O.lessThan) && go(); }
    function oa() { W(O._const); var e = W(O._in), t = F(D._out); W(O._const), (e || t) && !G(O.name) ? M.tokens[M.tokens.length - 1].type = O.name : $(), W(O._extends) && X(), W(O.eq) && X(); }
    function sa() { G(O.lessThan) && ca(); }
    function ca() { var e = H(0); for (G(O.lessThan) || G(O.typeParameterStart) ? V() : z(); !W(O.greaterThan) && !M.error;)
        oa(), W(O.comma); U(e); }
    function la(e) { var t = e === O.arrow; sa(), R(O.parenL), M.scopeDepth++, ua(!1), M.scopeDepth--, (t || G(e)) && za(e); }
    function ua(e) { Gi(O.parenR, e); }
    function da() { W(O.comma) || L(); }
    function fa() { la(O.colon), da(); }
    function pa() { var e = M.snapshot(); V(); var t = W(O.name) && G(O.colon); return M.restoreFromSnapshot(e), t; }
    function ma() { if (!(G(O.bracketL) && pa()))
        return !1; var e = H(0); return R(O.bracketL), $(), Wa(), R(O.bracketR), Va(), da(), U(e), !0; }
    function ha(e) { W(O.question), !e && (G(O.parenL) || G(O.lessThan)) ? (la(O.colon), da()) : (Va(), da()); }
    function ga() { if (G(O.parenL) || G(O.lessThan)) {
        fa();
        return;
    } if (G(O._new)) {
        V(), G(O.parenL) || G(O.lessThan) ? fa() : ha(!1);
        return;
    } var e = !!$i([D._readonly]); ma() || ((P(D._get) || P(D._set)) && Zi(), Is(-1), ha(e)); }
    function _a() { va(); }
    function va() { for (R(O.braceL); !W(O.braceR) && !M.error;)
        ga(); }
    function ya() { var e = M.snapshot(), t = ba(); return M.restoreFromSnapshot(e), t; }
    function ba() { return V(), W(O.plus) || W(O.minus) ? P(D._readonly) : (P(D._readonly) && V(), !G(O.bracketL) || (V(), !Yi()) ? !1 : (V(), G(O._in))); }
    function xa() { $(), R(O._in), X(); }
    function Sa() { R(O.braceL), G(O.plus) || G(O.minus) ? (V(), I(D._readonly)) : F(D._readonly), R(O.bracketL), xa(), F(D._as) && X(), R(O.bracketR), G(O.plus) || G(O.minus) ? (V(), R(O.question)) : W(O.question), Ha(), L(), R(O.braceR); }
    function Ca() { for (R(O.bracketL); !W(O.bracketR) && !M.error;)
        wa(), W(O.comma); }
    function wa() { W(O.ellipsis) ? X() : (X(), W(O.question)), W(O.colon) && X(); }
    function Ta() { R(O.parenL), X(), R(O.parenR); }
    function Ea() { for (qn(), qn(); !G(O.backQuote) && !M.error;)
        R(O.dollarBraceL), X(), qn(), qn(); V(); }
    var Da;
    (function (e) { e[e.TSFunctionType = 0] = "TSFunctionType", e[e.TSConstructorType = 1] = "TSConstructorType", e[e.TSAbstractConstructorType = 2] = "TSAbstractConstructorType"; })(Da || (Da = {}));
    function Oa(e) { e === Da.TSAbstractConstructorType && I(D._abstract), (e === Da.TSConstructorType || e === Da.TSAbstractConstructorType) && R(O._new); var t = M.inDisallowConditionalTypesContext; M.inDisallowConditionalTypesContext = !1, la(O.arrow), M.inDisallowConditionalTypesContext = t; }
    function ka() { switch (M.type) {
        case O.name:
            ta();
            return;
        case O._void:
        case O._null:
            V();
            return;
        case O.string:
        case O.num:
        case O.bigint:
        case O.decimal:
        case O._true:
        case O._false:
            Ss();
            return;
        case O.minus:
            V(), Ss();
            return;
        case O._this:
            ra(), P(D._is) && !On() && na();
            return;
        case O._typeof:
            ia();
            return;
        case O._import:
            aa();
            return;
        case O.braceL:
            ya() ? Sa() : _a();
            return;
        case O.bracketL:
            Ca();
            return;
        case O.parenL:
            Ta();
            return;
        case O.backQuote:
            Ea();
            return;
        default: if (M.type & O.IS_KEYWORD) {
            V(), M.tokens[M.tokens.length - 1].type = O.name;
            return;
        }
    } z(); }
    function Aa() { for (ka(); !On() && W(O.bracketL);)
        W(O.bracketR) || (X(), R(O.bracketR)); }
    function ja() { if (I(D._infer), $(), G(O._extends)) {
        var e_45 = M.snapshot();
        R(O._extends);
        var t_28 = M.inDisallowConditionalTypesContext;
        M.inDisallowConditionalTypesContext = !0, X(), M.inDisallowConditionalTypesContext = t_28, (M.error || !M.inDisallowConditionalTypesContext && G(O.question)) && M.restoreFromSnapshot(e_45);
    } }
    function Ma() { if (P(D._keyof) || P(D._unique) || P(D._readonly))
        V(), Ma();
    else if (P(D._infer))
        ja();
    else {
        var e_46 = M.inDisallowConditionalTypesContext;
        M.inDisallowConditionalTypesContext = !1, Aa(), M.inDisallowConditionalTypesContext = e_46;
    } }
    function Na() { if (W(O.bitwiseAND), Ma(), G(O.bitwiseAND))
        for (; W(O.bitwiseAND);)
            Ma(); }
    function Pa() { if (W(O.bitwiseOR), Na(), G(O.bitwiseOR))
        for (; W(O.bitwiseOR);)
            Na(); }
    function Fa() { return G(O.lessThan) ? !0 : G(O.parenL) && La(); }
    function Ia() { if (G(O.name) || G(O._this))
        return V(), !0; if (G(O.braceL) || G(O.bracketL)) {
        var e_47 = 1;
        for (V(); e_47 > 0 && !M.error;)
            G(O.braceL) || G(O.bracketL) ? e_47++ : (G(O.braceR) || G(O.bracketR)) && e_47--, V();
        return !0;
    } return !1; }
    function La() { var e = M.snapshot(), t = Ra(); return M.restoreFromSnapshot(e), t; }
    function Ra() { return V(), !!(G(O.parenR) || G(O.ellipsis) || Ia() && (G(O.colon) || G(O.comma) || G(O.question) || G(O.eq) || G(O.parenR) && (V(), G(O.arrow)))); }
    function za(e) { var t = H(0); R(e), Ua() || X(), U(t); }
    function Ba() { G(O.colon) && za(O.colon); }
    function Va() { G(O.colon) && Wa(); }
    function Ha() { W(O.colon) && X(); }
    function Ua() { var e = M.snapshot(); return P(D._asserts) ? (V(), F(D._is) ? (X(), !0) : Yi() || G(O._this) ? (V(), F(D._is) && X(), !0) : (M.restoreFromSnapshot(e), !1)) : Yi() || G(O._this) ? (V(), P(D._is) && !On() ? (V(), X(), !0) : (M.restoreFromSnapshot(e), !1)) : !1; }
    function Wa() { var e = H(0); R(O.colon), X(), U(e); }
    function X() { if (Ka(), M.inDisallowConditionalTypesContext || On() || !W(O._extends))
        return; var e = M.inDisallowConditionalTypesContext; M.inDisallowConditionalTypesContext = !0, Ka(), M.inDisallowConditionalTypesContext = e, R(O.question), X(), R(O.colon), X(); }
    function Ga() { return P(D._abstract) && K() === O._new; }
    function Ka() { Fa() ? Oa(Da.TSFunctionType) : G(O._new) ? Oa(Da.TSConstructorType) : Ga() ? Oa(Da.TSAbstractConstructorType) : Pa(); }
    function qa() { var e = H(1); X(), R(O.greaterThan), U(e), cs(); }
    function Ja() { if (W(O.jsxTagStart)) {
        M.tokens[M.tokens.length - 1].type = O.typeParameterStart;
        var e_48 = H(1);
        for (; !G(O.greaterThan) && !M.error;)
            X(), W(O.comma);
        Zo(), U(e_48);
    } }
    function Ya() { for (; !G(O.braceL) && !M.error;)
        Xa(), W(O.comma); }
    function Xa() { ea(), G(O.lessThan) && go(); }
    function Za() { Vi(!1), sa(), W(O._extends) && Ya(), va(); }
    function Qa() { Vi(!1), sa(), R(O.eq), X(), L(); }
    function $a() { if (G(O.string) ? Ss() : $(), W(O.eq)) {
        var e_49 = M.tokens.length - 1;
        Q(), M.tokens[e_49].rhsEndIndex = M.tokens.length;
    } }
    function eo() { for (Vi(!1), R(O.braceL); !W(O.braceR) && !M.error;)
        $a(), W(O.comma); }
    function to() { R(O.braceL), Bl(O.braceR); }
    function no() { Vi(!1), W(O.dot) ? no() : to(); }
    function ro() { P(D._global) ? $() : G(O.string) ? ys() : z(), G(O.braceL) ? to() : L(); }
    function io() { Hi(), R(O.eq), oo(), L(); }
    function ao() { return P(D._require) && K() === O.parenL; }
    function oo() { ao() ? so() : ea(); }
    function so() { I(D._require), R(O.parenL), G(O.string) || z(), Ss(), R(O.parenR); }
    function co() { if (An())
        return !1; switch (M.type) {
        case O._function: {
            var e_50 = H(1);
            V();
            var t_29 = M.start;
            return Gl(t_29, !0), U(e_50), !0;
        }
        case O._class: {
            var e_51 = H(1);
            return ql(!0, !1), U(e_51), !0;
        }
        case O._const: if (G(O._const) && En(D._enum)) {
            var e_52 = H(1);
            return R(O._const), I(D._enum), M.tokens[M.tokens.length - 1].type = O._enum, eo(), U(e_52), !0;
        }
        case O._var:
        case O._let: {
            var e_53 = H(1);
            return Pl(M.type !== O._var), U(e_53), !0;
        }
        case O.name: {
            var e_54 = H(1), t_30 = M.contextualKeyword, n_20 = !1;
            return t_30 === D._global ? (ro(), n_20 = !0) : n_20 = fo(t_30, !0), U(e_54), n_20;
        }
        default: return !1;
    } }
    function lo() { return fo(M.contextualKeyword, !0); }
    function uo(e) { switch (e) {
        case D._declare: {
            var e_55 = M.tokens.length - 1;
            if (co())
                return M.tokens[e_55].type = O._declare, !0;
            break;
        }
        case D._global:
            if (G(O.braceL))
                return to(), !0;
            break;
        default: return fo(e, !1);
    } return !1; }
    function fo(e, t) { switch (e) {
        case D._abstract:
            if (po(t) && G(O._class))
                return M.tokens[M.tokens.length - 1].type = O._abstract, ql(!0, !1), !0;
            break;
        case D._enum:
            if (po(t) && G(O.name))
                return M.tokens[M.tokens.length - 1].type = O._enum, eo(), !0;
            break;
        case D._interface:
            if (po(t) && G(O.name)) {
                var e_56 = H(t ? 2 : 1);
                return Za(), U(e_56), !0;
            }
            break;
        case D._module:
            if (po(t)) {
                if (G(O.string)) {
                    var e_57 = H(t ? 2 : 1);
                    return ro(), U(e_57), !0;
                }
                if (G(O.name)) {
                    var e_58 = H(t ? 2 : 1);
                    return no(), U(e_58), !0;
                }
            }
            break;
        case D._namespace:
            if (po(t) && G(O.name)) {
                var e_59 = H(t ? 2 : 1);
                return no(), U(e_59), !0;
            }
            break;
        case D._type: if (po(t) && G(O.name)) {
            var e_60 = H(t ? 2 : 1);
            return Qa(), U(e_60), !0;
        }
    } return !1; }
    function po(e) { return e ? (V(), !0) : !An(); }
    function mo() { var e = M.snapshot(); return ca(), Kl(), Ba(), R(O.arrow), M.error ? (M.restoreFromSnapshot(e), !1) : (Bs(!0), !0); }
    function ho() { M.type === O.bitShiftL && (--M.pos, q(O.lessThan)), go(); }
    function go() { var e = H(0); for (R(O.lessThan); !G(O.greaterThan) && !M.error;)
        X(), W(O.comma); e ? (R(O.greaterThan), U(e)) : (U(e), mr(), R(O.greaterThan), M.tokens[M.tokens.length - 1].isType = !0); }
    function _o() { if (G(O.name))
        switch (M.contextualKeyword) {
            case D._abstract:
            case D._declare:
            case D._enum:
            case D._interface:
            case D._module:
            case D._namespace:
            case D._type: return !0;
        } return !1; }
    function vo(e, t) { if (G(O.colon) && za(O.colon), !G(O.braceL) && An()) {
        var t_31 = M.tokens.length - 1;
        for (; t_31 >= 0 && (M.tokens[t_31].start >= e || M.tokens[t_31].type === O._default || M.tokens[t_31].type === O._export);)
            M.tokens[t_31].isType = !0, t_31--;
    }
    else
        Bs(!1, t); }
    function yo(e, t, n) { if (!On() && W(O.bang))
        M.tokens[M.tokens.length - 1].type = O.nonNullAssertion;
    else {
        if (G(O.lessThan) || G(O.bitShiftL)) {
            var n_21 = M.snapshot();
            if (!t && ms() && mo())
                return;
            if (ho(), !t && W(O.parenL) ? (M.tokens[M.tokens.length - 1].subscriptStartIndex = e, hs()) : G(O.backQuote) ? As() : (M.type === O.greaterThan || M.type !== O.parenL && M.type & O.IS_EXPRESSION_START && !On()) && z(), M.error)
                M.restoreFromSnapshot(n_21);
            else
                return;
        }
        else
            !t && G(O.questionDot) && K() === O.lessThan && (V(), M.tokens[e].isOptionalChainStart = !0, M.tokens[M.tokens.length - 1].subscriptStartIndex = e, go(), R(O.parenL), hs());
        ps(e, t, n);
    } }
    function bo() { if (W(O._import))
        return P(D._type) && K() !== O.eq && I(D._type), io(), !0; if (W(O.eq))
        return Z(), L(), !0; if (F(D._as))
        return I(D._namespace), $(), L(), !0; if (P(D._type)) {
        var e_61 = K();
        (e_61 === O.braceL || e_61 === O.star) && V();
    } return !1; }
    function xo() { $(), G(O.comma) || G(O.braceR) ? M.tokens[M.tokens.length - 1].identifierRole = B.ImportDeclaration : ($(), G(O.comma) || G(O.braceR) ? (M.tokens[M.tokens.length - 1].identifierRole = B.ImportDeclaration, M.tokens[M.tokens.length - 2].isType = !0, M.tokens[M.tokens.length - 1].isType = !0) : ($(), G(O.comma) || G(O.braceR) ? (M.tokens[M.tokens.length - 3].identifierRole = B.ImportAccess, M.tokens[M.tokens.length - 1].identifierRole = B.ImportDeclaration) : ($(), M.tokens[M.tokens.length - 3].identifierRole = B.ImportAccess, M.tokens[M.tokens.length - 1].identifierRole = B.ImportDeclaration, M.tokens[M.tokens.length - 4].isType = !0, M.tokens[M.tokens.length - 3].isType = !0, M.tokens[M.tokens.length - 2].isType = !0, M.tokens[M.tokens.length - 1].isType = !0))); }
    function So() { $(), G(O.comma) || G(O.braceR) ? M.tokens[M.tokens.length - 1].identifierRole = B.ExportAccess : ($(), G(O.comma) || G(O.braceR) ? (M.tokens[M.tokens.length - 1].identifierRole = B.ExportAccess, M.tokens[M.tokens.length - 2].isType = !0, M.tokens[M.tokens.length - 1].isType = !0) : ($(), G(O.comma) || G(O.braceR) ? M.tokens[M.tokens.length - 3].identifierRole = B.ExportAccess : ($(), M.tokens[M.tokens.length - 3].identifierRole = B.ExportAccess, M.tokens[M.tokens.length - 4].isType = !0, M.tokens[M.tokens.length - 3].isType = !0, M.tokens[M.tokens.length - 2].isType = !0, M.tokens[M.tokens.length - 1].isType = !0))); }
    function Co() { if (P(D._abstract) && K() === O._class)
        return M.type = O._abstract, V(), ql(!0, !0), !0; if (P(D._interface)) {
        var e_62 = H(2);
        return fo(D._interface, !0), U(e_62), !0;
    } return !1; }
    function wo() { if (M.type === O._const) {
        var e_63 = Zn();
        if (e_63.type === O.name && e_63.contextualKeyword === D._enum)
            return R(O._const), I(D._enum), M.tokens[M.tokens.length - 1].type = O._enum, eo(), !0;
    } return !1; }
    function To(e) { var t = M.tokens.length; Qi([D._abstract, D._readonly, D._declare, D._static, D._override]); var n = M.tokens.length; if (ma()) {
        var r_19 = e ? t - 1 : t;
        for (var e_64 = r_19; e_64 < n; e_64++)
            M.tokens[e_64].isType = !0;
        return !0;
    } return !1; }
    function Eo(e) { uo(e) || L(); }
    function Do() { var e = F(D._declare); e && (M.tokens[M.tokens.length - 1].type = O._declare); var t = !1; if (G(O.name)) {
        if (e) {
            var e_65 = H(2);
            t = lo(), U(e_65);
        }
        else
            t = lo();
    } if (!t) {
        if (e) {
            var e_66 = H(2);
            ml(!0), U(e_66);
        }
        else
            ml(!0);
    } }
    function Oo(e) { if (e && (G(O.lessThan) || G(O.bitShiftL)) && ho(), F(D._implements)) {
        M.tokens[M.tokens.length - 1].type = O._implements;
        var e_67 = H(1);
        Ya(), U(e_67);
    } }
    function ko() { sa(); }
    function Ao() { sa(); }
    function jo() { var e = H(0); On() || W(O.bang), Va(), U(e); }
    function Mo() { G(O.colon) && Wa(); }
    function No(e, t) { return yn ? Po(e, t) : Fo(e, t); }
    function Po(e, t) { if (!G(O.lessThan))
        return ns(e, t); var n = M.snapshot(), r = ns(e, t); if (M.error)
        M.restoreFromSnapshot(n);
    else
        return r; return M.type = O.typeParameterStart, ca(), r = ns(e, t), r || z(), r; }
    function Fo(e, t) { if (!G(O.lessThan))
        return ns(e, t); var n = M.snapshot(); ca(); var r = ns(e, t); if (r || z(), M.error)
        M.restoreFromSnapshot(n);
    else
        return r; return ns(e, t); }
    function Io() { if (G(O.colon)) {
        var e_68 = M.snapshot();
        za(O.colon), Dn() && z(), G(O.arrow) || z(), M.error && M.restoreFromSnapshot(e_68);
    } return W(O.arrow); }
    function Lo() { var e = H(0); W(O.question), Va(), U(e); }
    function Ro() { (G(O.lessThan) || G(O.bitShiftL)) && ho(), bl(); }
    function zo() { var e = !1, t = !1; for (;;) {
        if (M.pos >= N.length) {
            z("Unterminated JSX contents");
            return;
        }
        var n_22 = N.charCodeAt(M.pos);
        if (n_22 === k.lessThan || n_22 === k.leftCurlyBrace) {
            if (M.pos === M.start) {
                if (n_22 === k.lessThan) {
                    M.pos++, q(O.jsxTagStart);
                    return;
                }
                _r(n_22);
                return;
            }
            q(e && !t ? O.jsxEmptyText : O.jsxText);
            return;
        }
        n_22 === k.lineFeed ? e = !0 : n_22 !== k.space && n_22 !== k.carriageReturn && n_22 !== k.tab && (t = !0), M.pos++;
    } }
    function Bo(e) { for (M.pos++;;) {
        if (M.pos >= N.length) {
            z("Unterminated string constant");
            return;
        }
        if (N.charCodeAt(M.pos) === e) {
            M.pos++;
            break;
        }
        M.pos++;
    } q(O.string); }
    function Vo() { var e; do {
        if (M.pos > N.length) {
            z("Unexpectedly reached the end of input.");
            return;
        }
        e = N.charCodeAt(++M.pos);
    } while (Fn[e] || e === k.dash); q(O.jsxName); }
    function Ho() { Zo(); }
    function Uo(e) { Ho(), W(O.colon) ? Ho() : M.tokens[M.tokens.length - 1].identifierRole = e; }
    function Wo() { var e = M.tokens.length; Uo(B.Access); var t = !1; for (; G(O.dot);)
        t = !0, Zo(), Ho(); if (!t) {
        var t_32 = M.tokens[e], n_23 = N.charCodeAt(t_32.start);
        n_23 >= k.lowercaseA && n_23 <= k.lowercaseZ && (t_32.identifierRole = null);
    } }
    function Go() { switch (M.type) {
        case O.braceL:
            V(), Z(), Zo();
            return;
        case O.jsxTagStart:
            Xo(), Zo();
            return;
        case O.string:
            Zo();
            return;
        default: z("JSX value should be either an expression or a quoted JSX text");
    } }
    function Ko() { R(O.ellipsis), Z(); }
    function qo(e) { if (G(O.jsxTagEnd))
        return !1; Wo(), A && Ja(); var t = !1; for (; !G(O.slash) && !G(O.jsxTagEnd) && !M.error;)
        W(O.braceL) ? (t = !0, R(O.ellipsis), Q(), Zo()) : (t && M.end - M.start === 3 && N.charCodeAt(M.start) === k.lowercaseK && N.charCodeAt(M.start + 1) === k.lowercaseE && N.charCodeAt(M.start + 2) === k.lowercaseY && (M.tokens[e].jsxRole = zn.KeyAfterPropSpread), Uo(B.ObjectKey), G(O.eq) && (Zo(), Go())); var n = G(O.slash); return n && Zo(), n; }
    function Jo() { G(O.jsxTagEnd) || Wo(); }
    function Yo() { var e = M.tokens.length - 1; M.tokens[e].jsxRole = zn.NoChildren; var t = 0; if (!qo(e))
        for (Qo();;)
            switch (M.type) {
                case O.jsxTagStart:
                    if (Zo(), G(O.slash)) {
                        Zo(), Jo(), M.tokens[e].jsxRole !== zn.KeyAfterPropSpread && (t === 1 ? M.tokens[e].jsxRole = zn.OneChild : t > 1 && (M.tokens[e].jsxRole = zn.StaticChildren));
                        return;
                    }
                    t++, Yo(), Qo();
                    break;
                case O.jsxText:
                    t++, Qo();
                    break;
                case O.jsxEmptyText:
                    Qo();
                    break;
                case O.braceL:
                    V(), G(O.ellipsis) ? (Ko(), Qo(), t += 2) : (G(O.braceR) || (t++, Z()), Qo());
                    break;
                default:
                    z();
                    return;
            } }
    function Xo() { Zo(), Yo(); }
    function Zo() { M.tokens.push(new Kn), ar(), M.start = M.pos; var e = N.charCodeAt(M.pos); if (In[e])
        Vo();
    else if (e === k.quotationMark || e === k.apostrophe)
        Bo(e);
    else
        switch (++M.pos, e) {
            case k.greaterThan:
                q(O.jsxTagEnd);
                break;
            case k.lessThan:
                q(O.jsxTagStart);
                break;
            case k.slash:
                q(O.slash);
                break;
            case k.equalsTo:
                q(O.eq);
                break;
            case k.leftCurlyBrace:
                q(O.braceL);
                break;
            case k.dot:
                q(O.dot);
                break;
            case k.colon:
                q(O.colon);
                break;
            default: z();
        } }
    function Qo() { M.tokens.push(new Kn), M.start = M.pos, zo(); }
    function $o(e) { if (G(O.question)) {
        var e_69 = K();
        if (e_69 === O.colon || e_69 === O.comma || e_69 === O.parenR)
            return;
    } as(e); }
    function es() { Yn(O.question), G(O.colon) && (A ? Wa() : j && Lc()); }
    var ts = (function () {
        function ts(e) {
            this.stop = e;
        }
        return ts;
    }());
    function Z(e) {
        if (e === void 0) { e = !1; }
        if (Q(e), G(O.comma))
            for (; W(O.comma);)
                Q(e);
    }
    function Q(e, t) {
        if (e === void 0) { e = !1; }
        if (t === void 0) { t = !1; }
        return A ? No(e, t) : j ? al(e, t) : ns(e, t);
    }
    function ns(e, t) { if (G(O._yield))
        return Ws(), !1; (G(O.parenL) || G(O.name) || G(O._yield)) && (M.potentialArrowAt = M.start); var n = rs(e); return t && Ds(), M.type & O.IS_ASSIGN ? (V(), Q(e), !1) : n; }
    function rs(e) { return os(e) ? !0 : (is(e), !1); }
    function is(e) { A || j ? $o(e) : as(e); }
    function as(e) { W(O.question) && (Q(), R(O.colon), Q(e)); }
    function os(e) { var t = M.tokens.length; return cs() ? !0 : (ss(t, -1, e), !1); }
    function ss(e, t, n) { if (A && (O._in & O.PRECEDENCE_MASK) > t && !On() && (F(D._as) || F(D._satisfies))) {
        var r_20 = H(1);
        X(), U(r_20), mr(), ss(e, t, n);
        return;
    } var r = M.type & O.PRECEDENCE_MASK; if (r > 0 && (!n || !G(O._in)) && r > t) {
        var i_9 = M.type;
        V(), i_9 === O.nullishCoalescing && (M.tokens[M.tokens.length - 1].nullishStartIndex = e);
        var a_5 = M.tokens.length;
        cs(), ss(a_5, i_9 & O.IS_RIGHT_ASSOCIATIVE ? r - 1 : r, n), i_9 === O.nullishCoalescing && (M.tokens[e].numNullishCoalesceStarts++, M.tokens[M.tokens.length - 1].numNullishCoalesceEnds++), ss(e, t, n);
    } }
    function cs() { if (A && !yn && W(O.lessThan))
        return qa(), !1; if (P(D._module) && er() === k.leftCurlyBrace && !kn())
        return Gs(), !1; if (M.type & O.IS_PREFIX)
        return V(), cs(), !1; if (ls())
        return !0; for (; M.type & O.IS_POSTFIX && !Dn();)
        M.type === O.preIncDec && (M.type = O.postIncDec), V(); return !1; }
    function ls() { var e = M.tokens.length; return ys() ? !0 : (us(e), M.tokens.length > e && M.tokens[e].isOptionalChainStart && (M.tokens[M.tokens.length - 1].isOptionalChainEnd = !0), !1); }
    function us(e, t) {
        if (t === void 0) { t = !1; }
        j ? sl(e, t) : ds(e, t);
    }
    function ds(e, t) {
        if (t === void 0) { t = !1; }
        var n = new ts(!1);
        do
            fs(e, t, n);
        while (!n.stop && !M.error);
    }
    function fs(e, t, n) { A ? yo(e, t, n) : j ? Vc(e, t, n) : ps(e, t, n); }
    function ps(e, t, n) { if (!t && W(O.doubleColon))
        vs(), n.stop = !0, us(e, t);
    else if (G(O.questionDot)) {
        if (M.tokens[e].isOptionalChainStart = !0, t && K() === O.parenL) {
            n.stop = !0;
            return;
        }
        V(), M.tokens[M.tokens.length - 1].subscriptStartIndex = e, W(O.bracketL) ? (Z(), R(O.bracketR)) : W(O.parenL) ? hs() : bs();
    }
    else if (W(O.dot))
        M.tokens[M.tokens.length - 1].subscriptStartIndex = e, bs();
    else if (W(O.bracketL))
        M.tokens[M.tokens.length - 1].subscriptStartIndex = e, Z(), R(O.bracketR);
    else if (!t && G(O.parenL)) {
        if (ms()) {
            var t_33 = M.snapshot(), r_21 = M.tokens.length;
            V(), M.tokens[M.tokens.length - 1].subscriptStartIndex = e;
            var i_10 = xn();
            M.tokens[M.tokens.length - 1].contextId = i_10, hs(), M.tokens[M.tokens.length - 1].contextId = i_10, gs() && (M.restoreFromSnapshot(t_33), n.stop = !0, M.scopeDepth++, Kl(), _s(r_21));
        }
        else {
            V(), M.tokens[M.tokens.length - 1].subscriptStartIndex = e;
            var t_34 = xn();
            M.tokens[M.tokens.length - 1].contextId = t_34, hs(), M.tokens[M.tokens.length - 1].contextId = t_34;
        }
    }
    else
        G(O.backQuote) ? As() : n.stop = !0; }
    function ms() { return M.tokens[M.tokens.length - 1].contextualKeyword === D._async && !Dn(); }
    function hs() { var e = !0; for (; !W(O.parenR) && !M.error;) {
        if (e)
            e = !1;
        else if (R(O.comma), W(O.parenR))
            break;
        Hs(!1);
    } }
    function gs() { return G(O.colon) || G(O.arrow); }
    function _s(e) { A ? Mo() : j && il(), R(O.arrow), Rs(e); }
    function vs() { var e = M.tokens.length; ys(), us(e, !0); }
    function ys() { if (W(O.modulo))
        return $(), !1; if (G(O.jsxText) || G(O.jsxEmptyText))
        return Ss(), !1; if (G(O.lessThan) && yn)
        return M.type = O.jsxTagStart, Xo(), V(), !1; var e = M.potentialArrowAt === M.start; switch (M.type) {
        case O.slash:
        case O.assign: Jn();
        case O._super:
        case O._this:
        case O.regexp:
        case O.num:
        case O.bigint:
        case O.decimal:
        case O.string:
        case O._null:
        case O._true:
        case O._false: return V(), !1;
        case O._import: return V(), G(O.dot) && (M.tokens[M.tokens.length - 1].type = O.name, V(), $()), !1;
        case O.name: {
            var t_35 = M.tokens.length, n_24 = M.start, r_22 = M.contextualKeyword;
            return $(), r_22 === D._await ? (Us(), !1) : r_22 === D._async && G(O._function) && !Dn() ? (V(), Gl(n_24, !1), !1) : e && r_22 === D._async && !Dn() && G(O.name) ? (M.scopeDepth++, Vi(!1), R(O.arrow), Rs(t_35), !0) : G(O._do) && !Dn() ? (V(), zl(), !1) : e && !Dn() && G(O.arrow) ? (M.scopeDepth++, Ui(!1), R(O.arrow), Rs(t_35), !0) : (M.tokens[M.tokens.length - 1].identifierRole = B.Access, !1);
        }
        case O._do: return V(), zl(), !1;
        case O.parenL: return ws(e);
        case O.bracketL: return V(), Vs(O.bracketR, !0), !1;
        case O.braceL: return js(!1, !1), !1;
        case O._function: return xs(), !1;
        case O.at: _l();
        case O._class: return ql(!1), !1;
        case O._new: return Os(), !1;
        case O.backQuote: return As(), !1;
        case O.doubleColon: return V(), vs(), !1;
        case O.hash: {
            var e_70 = er();
            return In[e_70] || e_70 === k.backslash ? bs() : V(), !1;
        }
        default: return z(), !1;
    } }
    function bs() { W(O.hash), $(); }
    function xs() { var e = M.start; $(), W(O.dot) && $(), Gl(e, !1); }
    function Ss() { V(); }
    function Cs() { R(O.parenL), Z(), R(O.parenR); }
    function ws(e) { var t = M.snapshot(), n = M.tokens.length; R(O.parenL); var r = !0; for (; !G(O.parenR) && !M.error;) {
        if (r)
            r = !1;
        else if (R(O.comma), G(O.parenR))
            break;
        if (G(O.ellipsis)) {
            Bi(!1), Ds();
            break;
        }
        Q(!1, !0);
    } return R(O.parenR), e && Ts() && Es() ? (M.restoreFromSnapshot(t), M.scopeDepth++, Kl(), Es(), Rs(n), !M.error || (M.restoreFromSnapshot(t), ws(!1), !1)) : !1; }
    function Ts() { return G(O.colon) || !Dn(); }
    function Es() { return A ? Io() : j ? ol() : W(O.arrow); }
    function Ds() { (A || j) && es(); }
    function Os() { R(O._new), W(O.dot) ? $() : (ks(), j && Hc(), W(O.parenL) && Vs(O.parenR)); }
    function ks() { vs(), W(O.questionDot); }
    function As() { for (qn(), qn(); !G(O.backQuote) && !M.error;)
        R(O.dollarBraceL), Z(), qn(), qn(); V(); }
    function js(e, t) { var n = xn(), r = !0; for (V(), M.tokens[M.tokens.length - 1].contextId = n; !W(O.braceR) && !M.error;) {
        if (r)
            r = !1;
        else if (R(O.comma), W(O.braceR))
            break;
        var i_11 = !1;
        if (G(O.ellipsis)) {
            var n_25 = M.tokens.length;
            if (zi(), e && (M.tokens.length === n_25 + 2 && Ui(t), W(O.braceR)))
                break;
        }
        else
            e || (i_11 = W(O.star)), !e && P(D._async) ? (i_11 && z(), $(), G(O.colon) || G(O.parenL) || G(O.braceR) || G(O.eq) || G(O.comma) || (G(O.star) && (V(), i_11 = !0), Is(n))) : Is(n), Fs(e, t, n);
    } M.tokens[M.tokens.length - 1].contextId = n; }
    function Ms(e) { return !e && (G(O.string) || G(O.num) || G(O.bracketL) || G(O.name) || !!(M.type & O.IS_KEYWORD)); }
    function Ns(e, t) { var n = M.start; return G(O.parenL) ? (e && z(), Ls(n, !1), !0) : Ms(e) ? (Is(t), Ls(n, !1), !0) : !1; }
    function Ps(e, t) { if (W(O.colon)) {
        e ? Ji(t) : Q(!1);
        return;
    } var n; n = e ? M.scopeDepth === 0 ? B.ObjectShorthandTopLevelDeclaration : t ? B.ObjectShorthandBlockScopedDeclaration : B.ObjectShorthandFunctionScopedDeclaration : B.ObjectShorthand, M.tokens[M.tokens.length - 1].identifierRole = n, Ji(t, !0); }
    function Fs(e, t, n) { A ? ko() : j && Qc(), Ns(e, n) || Ps(e, t); }
    function Is(e) { j && zc(), W(O.bracketL) ? (M.tokens[M.tokens.length - 1].contextId = e, Q(), R(O.bracketR), M.tokens[M.tokens.length - 1].contextId = e) : (G(O.num) || G(O.string) || G(O.bigint) || G(O.decimal) ? ys() : bs(), M.tokens[M.tokens.length - 1].identifierRole = B.ObjectKey, M.tokens[M.tokens.length - 1].contextId = e); }
    function Ls(e, t) { var n = xn(); M.scopeDepth++; var r = M.tokens.length; Kl(t, n), zs(e, n); var i = M.tokens.length; M.scopes.push(new gn(r, i, !0)), M.scopeDepth--; }
    function Rs(e) { Bs(!0); var t = M.tokens.length; M.scopes.push(new gn(e, t, !0)), M.scopeDepth--; }
    function zs(e, t) {
        if (t === void 0) { t = 0; }
        A ? vo(e, t) : j ? Bc(t) : Bs(!1, t);
    }
    function Bs(e, t) {
        if (t === void 0) { t = 0; }
        e && !G(O.braceL) ? Q() : zl(!0, t);
    }
    function Vs(e, t) {
        if (t === void 0) { t = !1; }
        var n = !0;
        for (; !W(e) && !M.error;) {
            if (n)
                n = !1;
            else if (R(O.comma), W(e))
                break;
            Hs(t);
        }
    }
    function Hs(e) { e && G(O.comma) || (G(O.ellipsis) ? (zi(), Ds()) : G(O.question) ? V() : Q(!1, !0)); }
    function $() { V(), M.tokens[M.tokens.length - 1].type = O.name; }
    function Us() { cs(); }
    function Ws() { V(), !G(O.semi) && !Dn() && (W(O.star), Q()); }
    function Gs() { I(D._module), R(O.braceL), Bl(O.braceR); }
    function Ks(e) { return (e.type === O.name || !!(e.type & O.IS_KEYWORD)) && e.contextualKeyword !== D._from; }
    function qs(e) { var t = H(0); R(e || O.colon), Ic(), U(t); }
    function Js() { R(O.modulo), I(D._checks), W(O.parenL) && (Z(), R(O.parenR)); }
    function Ys() { var e = H(0); R(O.colon), G(O.modulo) ? Js() : (Ic(), G(O.modulo) && Js()), U(e); }
    function Xs() { V(), oc(!0); }
    function Zs() { V(), $(), G(O.lessThan) && pc(), R(O.parenL), kc(), R(O.parenR), Ys(), L(); }
    function Qs() { G(O._class) ? Xs() : G(O._function) ? Zs() : G(O._var) ? $s() : F(D._module) ? W(O.dot) ? nc() : ec() : P(D._type) ? rc() : P(D._opaque) ? ic() : P(D._interface) ? ac() : G(O._export) ? tc() : z(); }
    function $s() { V(), Rc(), L(); }
    function ec() { for (G(O.string) ? ys() : $(), R(O.braceL); !G(O.braceR) && !M.error;)
        G(O._import) ? (V(), bu()) : z(); R(O.braceR); }
    function tc() { R(O._export), W(O._default) ? G(O._function) || G(O._class) ? Qs() : (Ic(), L()) : G(O._var) || G(O._function) || G(O._class) || P(D._opaque) ? Qs() : G(O.star) || G(O.braceL) || P(D._interface) || P(D._type) || P(D._opaque) ? au() : z(); }
    function nc() { I(D._exports), Lc(), L(); }
    function rc() { V(), uc(); }
    function ic() { V(), dc(!0); }
    function ac() { V(), oc(); }
    function oc(e) {
        if (e === void 0) { e = !1; }
        if (lc(), G(O.lessThan) && pc(), W(O._extends))
            do
                sc();
            while (!e && W(O.comma));
        if (P(D._mixins)) {
            V();
            do
                sc();
            while (W(O.comma));
        }
        if (P(D._implements)) {
            V();
            do
                sc();
            while (W(O.comma));
        }
        xc(e, !1, e);
    }
    function sc() { wc(!1), G(O.lessThan) && mc(); }
    function cc() { oc(); }
    function lc() { $(); }
    function uc() { lc(), G(O.lessThan) && pc(), qs(O.eq), L(); }
    function dc(e) { I(D._type), lc(), G(O.lessThan) && pc(), G(O.colon) && qs(O.colon), e || qs(O.eq), L(); }
    function fc() { zc(), Rc(), W(O.eq) && Ic(); }
    function pc() { var e = H(0); G(O.lessThan) || G(O.typeParameterStart) ? V() : z(); do
        fc(), G(O.greaterThan) || R(O.comma);
    while (!G(O.greaterThan) && !M.error); R(O.greaterThan), U(e); }
    function mc() { var e = H(0); for (R(O.lessThan); !G(O.greaterThan) && !M.error;)
        Ic(), G(O.greaterThan) || R(O.comma); R(O.greaterThan), U(e); }
    function hc() { if (I(D._interface), W(O._extends))
        do
            sc();
        while (W(O.comma)); xc(!1, !1, !1); }
    function gc() { G(O.num) || G(O.string) ? ys() : $(); }
    function _c() { K() === O.colon ? (gc(), qs()) : Ic(), R(O.bracketR), qs(); }
    function vc() { gc(), R(O.bracketR), R(O.bracketR), G(O.lessThan) || G(O.parenL) ? yc() : (W(O.question), qs()); }
    function yc() { for (G(O.lessThan) && pc(), R(O.parenL); !G(O.parenR) && !G(O.ellipsis) && !M.error;)
        Oc(), G(O.parenR) || R(O.comma); W(O.ellipsis) && Oc(), R(O.parenR), qs(); }
    function bc() { yc(); }
    function xc(e, t, n) { var r; for (t && G(O.braceBarL) ? (R(O.braceBarL), r = O.braceBarR) : (R(O.braceL), r = O.braceR); !G(r) && !M.error;) {
        if (n && P(D._proto)) {
            var t_36 = K();
            t_36 !== O.colon && t_36 !== O.question && (V(), e = !1);
        }
        if (e && P(D._static)) {
            var e_71 = K();
            e_71 !== O.colon && e_71 !== O.question && V();
        }
        if (zc(), W(O.bracketL))
            W(O.bracketL) ? vc() : _c();
        else if (G(O.parenL) || G(O.lessThan))
            bc();
        else {
            if (P(D._get) || P(D._set)) {
                var e_72 = K();
                (e_72 === O.name || e_72 === O.string || e_72 === O.num) && V();
            }
            Sc();
        }
        Cc();
    } R(r); }
    function Sc() { if (G(O.ellipsis)) {
        if (R(O.ellipsis), W(O.comma) || W(O.semi), G(O.braceR))
            return;
        Ic();
    }
    else
        gc(), G(O.lessThan) || G(O.parenL) ? yc() : (W(O.question), qs()); }
    function Cc() { W(O.semi) || W(O.comma) || G(O.braceR) || G(O.braceBarR) || z(); }
    function wc(e) { for (e || $(); W(O.dot);)
        $(); }
    function Tc() { wc(!0), G(O.lessThan) && mc(); }
    function Ec() { R(O._typeof), Ac(); }
    function Dc() { for (R(O.bracketL); M.pos < N.length && !G(O.bracketR) && (Ic(), !G(O.bracketR));)
        R(O.comma); R(O.bracketR); }
    function Oc() { var e = K(); e === O.colon || e === O.question ? ($(), W(O.question), qs()) : Ic(); }
    function kc() { for (; !G(O.parenR) && !G(O.ellipsis) && !M.error;)
        Oc(), G(O.parenR) || R(O.comma); W(O.ellipsis) && Oc(); }
    function Ac() { var e = !1, t = M.noAnonFunctionType; switch (M.type) {
        case O.name:
            if (P(D._interface)) {
                hc();
                return;
            }
            $(), Tc();
            return;
        case O.braceL:
            xc(!1, !1, !1);
            return;
        case O.braceBarL:
            xc(!1, !0, !1);
            return;
        case O.bracketL:
            Dc();
            return;
        case O.lessThan:
            pc(), R(O.parenL), kc(), R(O.parenR), R(O.arrow), Ic();
            return;
        case O.parenL:
            if (V(), !G(O.parenR) && !G(O.ellipsis)) {
                if (G(O.name)) {
                    var t_37 = K();
                    e = t_37 !== O.question && t_37 !== O.colon;
                }
                else
                    e = !0;
            }
            if (e) {
                if (M.noAnonFunctionType = !1, Ic(), M.noAnonFunctionType = t, M.noAnonFunctionType || !(G(O.comma) || G(O.parenR) && K() === O.arrow)) {
                    R(O.parenR);
                    return;
                }
                W(O.comma);
            }
            kc(), R(O.parenR), R(O.arrow), Ic();
            return;
        case O.minus:
            V(), Ss();
            return;
        case O.string:
        case O.num:
        case O._true:
        case O._false:
        case O._null:
        case O._this:
        case O._void:
        case O.star:
            V();
            return;
        default:
            if (M.type === O._typeof) {
                Ec();
                return;
            }
            if (M.type & O.IS_KEYWORD) {
                V(), M.tokens[M.tokens.length - 1].type = O.name;
                return;
            }
    } z(); }
    function jc() { for (Ac(); !Dn() && (G(O.bracketL) || G(O.questionDot));)
        W(O.questionDot), R(O.bracketL), W(O.bracketR) || (Ic(), R(O.bracketR)); }
    function Mc() { W(O.question) ? Mc() : jc(); }
    function Nc() { Mc(), !M.noAnonFunctionType && W(O.arrow) && Ic(); }
    function Pc() { for (W(O.bitwiseAND), Nc(); W(O.bitwiseAND);)
        Nc(); }
    function Fc() { for (W(O.bitwiseOR), Pc(); W(O.bitwiseOR);)
        Pc(); }
    function Ic() { Fc(); }
    function Lc() { qs(); }
    function Rc() { $(), G(O.colon) && Lc(); }
    function zc() { (G(O.plus) || G(O.minus)) && (V(), M.tokens[M.tokens.length - 1].isType = !0); }
    function Bc(e) { G(O.colon) && Ys(), Bs(!1, e); }
    function Vc(e, t, n) { if (G(O.questionDot) && K() === O.lessThan) {
        if (t) {
            n.stop = !0;
            return;
        }
        V(), mc(), R(O.parenL), hs();
    }
    else {
        if (!t && G(O.lessThan)) {
            var e_73 = M.snapshot();
            if (mc(), R(O.parenL), hs(), M.error)
                M.restoreFromSnapshot(e_73);
            else
                return;
        }
        ps(e, t, n);
    } }
    function Hc() { if (G(O.lessThan)) {
        var e_74 = M.snapshot();
        mc(), M.error && M.restoreFromSnapshot(e_74);
    } }
    function Uc() { if (G(O.name) && M.contextualKeyword === D._interface) {
        var e_75 = H(0);
        return V(), cc(), U(e_75), !0;
    } return P(D._enum) ? (ll(), !0) : !1; }
    function Wc() { return P(D._enum) ? (ll(), !0) : !1; }
    function Gc(e) { if (e === D._declare) {
        if (G(O._class) || G(O.name) || G(O._function) || G(O._var) || G(O._export)) {
            var e_76 = H(1);
            Qs(), U(e_76);
        }
    }
    else if (G(O.name)) {
        if (e === D._interface) {
            var e_77 = H(1);
            cc(), U(e_77);
        }
        else if (e === D._type) {
            var e_78 = H(1);
            uc(), U(e_78);
        }
        else if (e === D._opaque) {
            var e_79 = H(1);
            dc(!1), U(e_79);
        }
    } L(); }
    function Kc() { return P(D._type) || P(D._interface) || P(D._opaque) || P(D._enum); }
    function qc() { return G(O.name) && (M.contextualKeyword === D._type || M.contextualKeyword === D._interface || M.contextualKeyword === D._opaque || M.contextualKeyword === D._enum); }
    function Jc() { if (P(D._type)) {
        var e_80 = H(1);
        V(), G(O.braceL) ? (gu(), uu()) : uc(), U(e_80);
    }
    else if (P(D._opaque)) {
        var e_81 = H(1);
        V(), dc(!1), U(e_81);
    }
    else if (P(D._interface)) {
        var e_82 = H(1);
        V(), cc(), U(e_82);
    }
    else
        ml(!0); }
    function Yc() { return G(O.star) || P(D._type) && K() === O.star; }
    function Xc() { if (F(D._type)) {
        var e_83 = H(2);
        pu(), U(e_83);
    }
    else
        pu(); }
    function Zc(e) { if (e && G(O.lessThan) && mc(), P(D._implements)) {
        var e_84 = H(0);
        V(), M.tokens[M.tokens.length - 1].type = O._implements;
        do
            lc(), G(O.lessThan) && mc();
        while (W(O.comma));
        U(e_84);
    } }
    function Qc() { G(O.lessThan) && (pc(), G(O.parenL) || z()); }
    function $c() { var e = H(0); W(O.question), G(O.colon) && Lc(), U(e); }
    function el() { if (G(O._typeof) || P(D._type)) {
        var e_85 = Zn();
        (Ks(e_85) || e_85.type === O.braceL || e_85.type === O.star) && V();
    } }
    function tl() { var e = M.contextualKeyword === D._type || M.type === O._typeof; e ? V() : $(), P(D._as) && !En(D._as) ? ($(), e && !G(O.name) && !(M.type & O.IS_KEYWORD) || $()) : (e && (G(O.name) || M.type & O.IS_KEYWORD) && $(), F(D._as) && $()); }
    function nl() { if (G(O.lessThan)) {
        var e_86 = H(0);
        pc(), U(e_86);
    } }
    function rl() { G(O.colon) && Lc(); }
    function il() { if (G(O.colon)) {
        var e_87 = M.noAnonFunctionType;
        M.noAnonFunctionType = !0, Lc(), M.noAnonFunctionType = e_87;
    } }
    function al(e, t) { if (G(O.lessThan)) {
        var n_26 = M.snapshot(), r_23 = ns(e, t);
        if (M.error)
            M.restoreFromSnapshot(n_26), M.type = O.typeParameterStart;
        else
            return r_23;
        var i_12 = H(0);
        if (pc(), U(i_12), r_23 = ns(e, t), r_23)
            return !0;
        z();
    } return ns(e, t); }
    function ol() { if (G(O.colon)) {
        var e_88 = H(0), t_38 = M.snapshot(), n_27 = M.noAnonFunctionType;
        M.noAnonFunctionType = !0, Ys(), M.noAnonFunctionType = n_27, Dn() && z(), G(O.arrow) || z(), M.error && M.restoreFromSnapshot(t_38), U(e_88);
    } return W(O.arrow); }
    function sl(e, t) {
        if (t === void 0) { t = !1; }
        if (M.tokens[M.tokens.length - 1].contextualKeyword === D._async && G(O.lessThan)) {
            var e_89 = M.snapshot();
            if (cl() && !M.error)
                return;
            M.restoreFromSnapshot(e_89);
        }
        ds(e, t);
    }
    function cl() { M.scopeDepth++; var e = M.tokens.length; return Kl(), Es() ? (Rs(e), !0) : !1; }
    function ll() { I(D._enum), M.tokens[M.tokens.length - 1].type = O._enum, $(), ul(); }
    function ul() { F(D._of) && V(), R(O.braceL), dl(), R(O.braceR); }
    function dl() { for (; !G(O.braceR) && !M.error && !W(O.ellipsis);)
        fl(), G(O.braceR) || R(O.comma); }
    function fl() { $(), W(O.eq) && V(); }
    function pl() { if (Bl(O.eof), M.scopes.push(new gn(0, M.tokens.length, !0)), M.scopeDepth !== 0)
        throw Error("Invalid scope depth at end of file: ".concat(M.scopeDepth)); return new Du(M.tokens, M.scopes); }
    function ml(e) { j && Uc() || (G(O.at) && _l(), hl(e)); }
    function hl(e) { if (A && wo())
        return; var t = M.type; switch (t) {
        case O._break:
        case O._continue:
            xl();
            return;
        case O._debugger:
            Sl();
            return;
        case O._do:
            Cl();
            return;
        case O._for:
            wl();
            return;
        case O._function:
            if (K() === O.dot)
                break;
            e || z(), Dl();
            return;
        case O._class:
            e || z(), ql(!0);
            return;
        case O._if:
            Ol();
            return;
        case O._return:
            kl();
            return;
        case O._switch:
            Al();
            return;
        case O._throw:
            jl();
            return;
        case O._try:
            Nl();
            return;
        case O._let:
        case O._const: e || z();
        case O._var:
            Pl(t !== O._var);
            return;
        case O._while:
            Fl();
            return;
        case O.braceL:
            zl();
            return;
        case O.semi:
            Il();
            return;
        case O._export:
        case O._import: {
            var e_90 = K();
            if (e_90 === O.parenL || e_90 === O.dot)
                break;
            V(), t === O._import ? bu() : au();
            return;
        }
        case O.name: if (M.contextualKeyword === D._async) {
            var e_91 = M.start, t_39 = M.snapshot();
            if (V(), G(O._function) && !Dn()) {
                R(O._function), Gl(e_91, !0);
                return;
            }
            M.restoreFromSnapshot(t_39);
        }
        else if (M.contextualKeyword === D._using && !kn() && K() === O.name) {
            Pl(!0);
            return;
        }
        else if (gl()) {
            I(D._await), Pl(!0);
            return;
        }
    } var n = M.tokens.length; Z(); var r = null; if (M.tokens.length === n + 1) {
        var e_92 = M.tokens[M.tokens.length - 1];
        e_92.type === O.name && (r = e_92.contextualKeyword);
    } r == null ? L() : W(O.colon) ? Ll() : Rl(r); }
    function gl() { if (!P(D._await))
        return !1; var e = M.snapshot(); return V(), !P(D._using) || On() || (V(), !G(O.name) || On()) ? (M.restoreFromSnapshot(e), !1) : (M.restoreFromSnapshot(e), !0); }
    function _l() { for (; G(O.at);)
        vl(); }
    function vl() { if (V(), W(O.parenL))
        Z(), R(O.parenR);
    else {
        for ($(); W(O.dot);)
            $();
        yl();
    } }
    function yl() { A ? Ro() : bl(); }
    function bl() { W(O.parenL) && hs(); }
    function xl() { V(), An() || ($(), L()); }
    function Sl() { V(), L(); }
    function Cl() { V(), ml(!1), R(O._while), Cs(), W(O.semi); }
    function wl() { M.scopeDepth++; var e = M.tokens.length; El(); var t = M.tokens.length; M.scopes.push(new gn(e, t, !1)), M.scopeDepth--; }
    function Tl() { return !(!P(D._using) || En(D._of)); }
    function El() { V(); var e = !1; if (P(D._await) && (e = !0, V()), R(O.parenL), G(O.semi)) {
        e && z(), Vl();
        return;
    } var t = gl(); if (t || G(O._var) || G(O._let) || G(O._const) || Tl()) {
        if (t && I(D._await), V(), Ul(!0, M.type !== O._var), G(O._in) || P(D._of)) {
            Hl(e);
            return;
        }
        Vl();
    }
    else
        Z(!0), G(O._in) || P(D._of) ? Hl(e) : (e && z(), Vl()); }
    function Dl() { var e = M.start; V(), Gl(e, !0); }
    function Ol() { V(), Cs(), ml(!1), W(O._else) && ml(!1); }
    function kl() { V(), An() || (Z(), L()); }
    function Al() { V(), Cs(), M.scopeDepth++; var e = M.tokens.length; for (R(O.braceL); !G(O.braceR) && !M.error;)
        if (G(O._case) || G(O._default)) {
            var e_93 = G(O._case);
            V(), e_93 && Z(), R(O.colon);
        }
        else
            ml(!0); V(); var t = M.tokens.length; M.scopes.push(new gn(e, t, !1)), M.scopeDepth--; }
    function jl() { V(), Z(), L(); }
    function Ml() { Wi(!0), A && Va(); }
    function Nl() { if (V(), zl(), G(O._catch)) {
        V();
        var e_94 = null;
        if (G(O.parenL) && (M.scopeDepth++, e_94 = M.tokens.length, R(O.parenL), Ml(), R(O.parenR)), zl(), e_94 != null) {
            var t_40 = M.tokens.length;
            M.scopes.push(new gn(e_94, t_40, !1)), M.scopeDepth--;
        }
    } W(O._finally) && zl(); }
    function Pl(e) { V(), Ul(!1, e), L(); }
    function Fl() { V(), Cs(), ml(!1); }
    function Il() { V(); }
    function Ll() { ml(!0); }
    function Rl(e) { A ? Eo(e) : j ? Gc(e) : L(); }
    function zl(e, t) {
        if (e === void 0) { e = !1; }
        if (t === void 0) { t = 0; }
        var n = M.tokens.length;
        M.scopeDepth++, R(O.braceL), t && (M.tokens[M.tokens.length - 1].contextId = t), Bl(O.braceR), t && (M.tokens[M.tokens.length - 1].contextId = t);
        var r = M.tokens.length;
        M.scopes.push(new gn(n, r, e)), M.scopeDepth--;
    }
    function Bl(e) { for (; !W(e) && !M.error;)
        ml(!0); }
    function Vl() { R(O.semi), G(O.semi) || Z(), R(O.semi), G(O.parenR) || Z(), R(O.parenR), ml(!1); }
    function Hl(e) { e ? F(D._of) : V(), Z(), R(O.parenR), ml(!1); }
    function Ul(e, t) { for (;;) {
        if (Wl(t), W(O.eq)) {
            var t_41 = M.tokens.length - 1;
            Q(e), M.tokens[t_41].rhsEndIndex = M.tokens.length;
        }
        if (!W(O.comma))
            break;
    } }
    function Wl(e) { Wi(e), A ? jo() : j && rl(); }
    function Gl(e, t, n) {
        if (n === void 0) { n = !1; }
        G(O.star) && V(), t && !n && !G(O.name) && !G(O._yield) && z();
        var r = null;
        G(O.name) && (t || (r = M.tokens.length, M.scopeDepth++), Vi(!1));
        var i = M.tokens.length;
        M.scopeDepth++, Kl(), zs(e);
        var a = M.tokens.length;
        M.scopes.push(new gn(i, a, !0)), M.scopeDepth--, r !== null && (M.scopes.push(new gn(r, a, !0)), M.scopeDepth--);
    }
    function Kl(e, t) {
        if (e === void 0) { e = !1; }
        if (t === void 0) { t = 0; }
        A ? Ao() : j && nl(), R(O.parenL), t && (M.tokens[M.tokens.length - 1].contextId = t), Gi(O.parenR, !1, !1, e, t), t && (M.tokens[M.tokens.length - 1].contextId = t);
    }
    function ql(e, t) {
        if (t === void 0) { t = !1; }
        var n = xn();
        V(), M.tokens[M.tokens.length - 1].contextId = n, M.tokens[M.tokens.length - 1].isExpression = !e;
        var r = null;
        e || (r = M.tokens.length, M.scopeDepth++), ru(e, t), iu();
        var i = M.tokens.length;
        if (Xl(n), !M.error && (M.tokens[i].contextId = n, M.tokens[M.tokens.length - 1].contextId = n, r !== null)) {
            var e_95 = M.tokens.length;
            M.scopes.push(new gn(r, e_95, !1)), M.scopeDepth--;
        }
    }
    function Jl() { return G(O.eq) || G(O.semi) || G(O.braceR) || G(O.bang) || G(O.colon); }
    function Yl() { return G(O.parenL) || G(O.lessThan); }
    function Xl(e) { for (R(O.braceL); !W(O.braceR) && !M.error;) {
        if (W(O.semi))
            continue;
        if (G(O.at)) {
            vl();
            continue;
        }
        var t_42 = M.start;
        Zl(t_42, e);
    } }
    function Zl(e, t) { A && Qi([D._declare, D._public, D._protected, D._private, D._override]); var n = !1; if (G(O.name) && M.contextualKeyword === D._static) {
        if ($(), Yl()) {
            $l(e, !1);
            return;
        }
        if (Jl()) {
            nu();
            return;
        }
        if (M.tokens[M.tokens.length - 1].type = O._static, n = !0, G(O.braceL)) {
            M.tokens[M.tokens.length - 1].contextId = t, zl();
            return;
        }
    } Ql(e, n, t); }
    function Ql(e, t, n) { if (A && To(t))
        return; if (W(O.star)) {
        eu(n), $l(e, !1);
        return;
    } eu(n); var r = !1, i = M.tokens[M.tokens.length - 1]; i.contextualKeyword === D._constructor && (r = !0), tu(), Yl() ? $l(e, r) : Jl() ? nu() : i.contextualKeyword === D._async && !An() ? (M.tokens[M.tokens.length - 1].type = O._async, G(O.star) && V(), eu(n), tu(), $l(e, !1)) : (i.contextualKeyword === D._get || i.contextualKeyword === D._set) && !(An() && G(O.star)) ? (i.contextualKeyword === D._get ? M.tokens[M.tokens.length - 1].type = O._get : M.tokens[M.tokens.length - 1].type = O._set, eu(n), $l(e, !1)) : i.contextualKeyword === D._accessor && !An() ? (eu(n), nu()) : An() ? nu() : z(); }
    function $l(e, t) { A ? sa() : j && G(O.lessThan) && pc(), Ls(e, t); }
    function eu(e) { Is(e); }
    function tu() { if (A) {
        var e_96 = H(0);
        W(O.question), U(e_96);
    } }
    function nu() { if (A ? (Yn(O.bang), Va()) : j && G(O.colon) && Lc(), G(O.eq)) {
        var e_97 = M.tokens.length;
        V(), Q(), M.tokens[e_97].rhsEndIndex = M.tokens.length;
    } L(); }
    function ru(e, t) {
        if (t === void 0) { t = !1; }
        (!A || e && !t || !P(D._implements)) && (G(O.name) && Vi(!0), A ? sa() : j && G(O.lessThan) && pc());
    }
    function iu() { var e = !1; W(O._extends) ? (ls(), e = !0) : e = !1, A ? Oo(e) : j && Zc(e); }
    function au() { var e = M.tokens.length - 1; A && bo() || (du() ? fu() : cu() ? ($(), G(O.comma) && K() === O.star ? (R(O.comma), R(O.star), I(D._as), $()) : lu(), uu()) : W(O._default) ? ou() : hu() ? su() : (gu(), uu()), M.tokens[e].rhsEndIndex = M.tokens.length); }
    function ou() { if (A && Co() || j && Wc())
        return; var e = M.start; W(O._function) ? Gl(e, !0, !0) : P(D._async) && K() === O._function ? (F(D._async), W(O._function), Gl(e, !0, !0)) : G(O._class) ? ql(!0, !0) : G(O.at) ? (_l(), ql(!0, !0)) : (Q(), L()); }
    function su() { A ? Do() : j ? Jc() : ml(!0); }
    function cu() { if (A && _o() || j && qc())
        return !1; if (G(O.name))
        return M.contextualKeyword !== D._async; if (!G(O._default))
        return !1; var e = Qn(), t = Zn(), n = t.type === O.name && t.contextualKeyword === D._from; if (t.type === O.comma)
        return !0; if (n) {
        var t_43 = N.charCodeAt($n(e + 4));
        return t_43 === k.quotationMark || t_43 === k.apostrophe;
    } return !1; }
    function lu() { W(O.comma) && gu(); }
    function uu() { F(D._from) && (ys(), Tu()), L(); }
    function du() { return j ? Yc() : G(O.star); }
    function fu() { j ? Xc() : pu(); }
    function pu() { R(O.star), P(D._as) ? mu() : uu(); }
    function mu() { V(), M.tokens[M.tokens.length - 1].type = O._as, $(), lu(), uu(); }
    function hu() { return A && _o() || j && Kc() || M.type === O._var || M.type === O._const || M.type === O._let || M.type === O._function || M.type === O._class || P(D._async) || G(O.at); }
    function gu() { var e = !0; for (R(O.braceL); !W(O.braceR) && !M.error;) {
        if (e)
            e = !1;
        else if (R(O.comma), W(O.braceR))
            break;
        _u();
    } }
    function _u() { A ? So() : ($(), M.tokens[M.tokens.length - 1].identifierRole = B.ExportAccess, F(D._as) && $()); }
    function vu() { var e = M.snapshot(); return I(D._module), F(D._from) ? P(D._from) ? (M.restoreFromSnapshot(e), !0) : (M.restoreFromSnapshot(e), !1) : G(O.comma) ? (M.restoreFromSnapshot(e), !1) : (M.restoreFromSnapshot(e), !0); }
    function yu() { P(D._module) && vu() && V(); }
    function bu() { if (A && G(O.name) && K() === O.eq)
        io();
    else {
        if (A && P(D._type)) {
            var e_98 = Zn();
            if (e_98.type === O.name && e_98.contextualKeyword !== D._from) {
                if (I(D._type), K() === O.eq) {
                    io();
                    return;
                }
            }
            else
                (e_98.type === O.star || e_98.type === O.braceL) && I(D._type);
        }
        G(O.string) || (yu(), Cu(), I(D._from)), ys(), Tu(), L();
    } }
    function xu() { return G(O.name); }
    function Su() { Hi(); }
    function Cu() { j && el(); var e = !0; if (!(xu() && (Su(), !W(O.comma)))) {
        if (G(O.star))
            V(), I(D._as), Su();
        else
            for (R(O.braceL); !W(O.braceR) && !M.error;) {
                if (e)
                    e = !1;
                else if (W(O.colon) && z("ES2015 named imports do not destructure. Use another statement for destructuring after the import."), R(O.comma), W(O.braceR))
                    break;
                wu();
            }
    } }
    function wu() { A ? xo() : j ? tl() : (Hi(), P(D._as) && (M.tokens[M.tokens.length - 1].identifierRole = B.ImportAccess, V(), Hi())); }
    function Tu() { (G(O._with) || P(D._assert) && !On()) && (V(), js(!1, !1)); }
    function Eu() { return M.pos === 0 && N.charCodeAt(0) === k.numberSign && N.charCodeAt(1) === k.exclamationMark && ir(2), tr(), pl(); }
    var Du = (function () {
        function Du(e, t) {
            this.tokens = e, this.scopes = t;
        }
        return Du;
    }());
    function Ou(e, t, n, r) { if (r && n)
        throw Error("Cannot combine flow and typescript plugins."); Tn(e, t, n, r); var i = Eu(); if (M.error)
        throw Sn(M.error); return i; }
    function ku(e) { var t = e.currentIndex(), n = 0, r = e.currentToken(); do {
        var i_13 = e.tokens[t];
        if (i_13.isOptionalChainStart && n++, i_13.isOptionalChainEnd && n--, n += i_13.numNullishCoalesceStarts, n -= i_13.numNullishCoalesceEnds, i_13.contextualKeyword === D._await && i_13.identifierRole == null && i_13.scopeDepth === r.scopeDepth)
            return !0;
        t += 1;
    } while (n > 0 && t < e.tokens.length); return !1; }
    var Au = (function () {
        function e(t, n, r, i, a) {
            this.code = t, this.tokens = n, this.isFlowEnabled = r, this.disableESTransforms = i, this.helperManager = a, e.prototype.__init.call(this), e.prototype.__init2.call(this), e.prototype.__init3.call(this);
        }
        e.prototype.__init = function () { this.resultCode = ""; };
        e.prototype.__init2 = function () { this.resultMappings = Array(this.tokens.length); };
        e.prototype.__init3 = function () { this.tokenIndex = 0; };
        e.prototype.snapshot = function () { return { resultCode: this.resultCode, tokenIndex: this.tokenIndex }; };
        e.prototype.restoreToSnapshot = function (e) { this.resultCode = e.resultCode, this.tokenIndex = e.tokenIndex; };
        e.prototype.dangerouslyGetAndRemoveCodeSinceSnapshot = function (e) { var t = this.resultCode.slice(e.resultCode.length); return this.resultCode = e.resultCode, t; };
        e.prototype.reset = function () { this.resultCode = "", this.resultMappings = Array(this.tokens.length), this.tokenIndex = 0; };
        e.prototype.matchesContextualAtIndex = function (e, t) { return this.matches1AtIndex(e, O.name) && this.tokens[e].contextualKeyword === t; };
        e.prototype.identifierNameAtIndex = function (e) { return this.identifierNameForToken(this.tokens[e]); };
        e.prototype.identifierNameAtRelativeIndex = function (e) { return this.identifierNameForToken(this.tokenAtRelativeIndex(e)); };
        e.prototype.identifierName = function () { return this.identifierNameForToken(this.currentToken()); };
        e.prototype.identifierNameForToken = function (e) { return this.code.slice(e.start, e.end); };
        e.prototype.rawCodeForToken = function (e) { return this.code.slice(e.start, e.end); };
        e.prototype.stringValueAtIndex = function (e) { return this.stringValueForToken(this.tokens[e]); };
        e.prototype.stringValue = function () { return this.stringValueForToken(this.currentToken()); };
        e.prototype.stringValueForToken = function (e) { return this.code.slice(e.start + 1, e.end - 1); };
        e.prototype.matches1AtIndex = function (e, t) { return this.tokens[e].type === t; };
        e.prototype.matches2AtIndex = function (e, t, n) { return this.tokens[e].type === t && this.tokens[e + 1].type === n; };
        e.prototype.matches3AtIndex = function (e, t, n, r) { return this.tokens[e].type === t && this.tokens[e + 1].type === n && this.tokens[e + 2].type === r; };
        e.prototype.matches1 = function (e) { return this.tokens[this.tokenIndex].type === e; };
        e.prototype.matches2 = function (e, t) { return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t; };
        e.prototype.matches3 = function (e, t, n) { return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n; };
        e.prototype.matches4 = function (e, t, n, r) { return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n && this.tokens[this.tokenIndex + 3].type === r; };
        e.prototype.matches5 = function (e, t, n, r, i) { return this.tokens[this.tokenIndex].type === e && this.tokens[this.tokenIndex + 1].type === t && this.tokens[this.tokenIndex + 2].type === n && this.tokens[this.tokenIndex + 3].type === r && this.tokens[this.tokenIndex + 4].type === i; };
        e.prototype.matchesContextual = function (e) { return this.matchesContextualAtIndex(this.tokenIndex, e); };
        e.prototype.matchesContextIdAndLabel = function (e, t) { return this.matches1(e) && this.currentToken().contextId === t; };
        e.prototype.previousWhitespaceAndComments = function () { var e = this.code.slice(this.tokenIndex > 0 ? this.tokens[this.tokenIndex - 1].end : 0, this.tokenIndex < this.tokens.length ? this.tokens[this.tokenIndex].start : this.code.length); return this.isFlowEnabled && (e = e.replace(/@flow/g, "")), e; };
        e.prototype.replaceToken = function (e) { this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += e, this.appendTokenSuffix(), this.tokenIndex++; };
        e.prototype.replaceTokenTrimmingLeftWhitespace = function (e) { this.resultCode += this.previousWhitespaceAndComments().replace(/[^\r\n]/g, ""), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += e, this.appendTokenSuffix(), this.tokenIndex++; };
        e.prototype.removeInitialToken = function () { this.replaceToken(""); };
        e.prototype.removeToken = function () { this.replaceTokenTrimmingLeftWhitespace(""); };
        e.prototype.removeBalancedCode = function () { var e = 0; for (; !this.isAtEnd();) {
            if (this.matches1(O.braceL))
                e++;
            else if (this.matches1(O.braceR)) {
                if (e === 0)
                    return;
                e--;
            }
            this.removeToken();
        } };
        e.prototype.copyExpectedToken = function (e) { if (this.tokens[this.tokenIndex].type !== e)
            throw Error("Expected token ".concat(e)); this.copyToken(); };
        e.prototype.copyToken = function () { this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += this.code.slice(this.tokens[this.tokenIndex].start, this.tokens[this.tokenIndex].end), this.appendTokenSuffix(), this.tokenIndex++; };
        e.prototype.copyTokenWithPrefix = function (e) { this.resultCode += this.previousWhitespaceAndComments(), this.appendTokenPrefix(), this.resultCode += e, this.resultMappings[this.tokenIndex] = this.resultCode.length, this.resultCode += this.code.slice(this.tokens[this.tokenIndex].start, this.tokens[this.tokenIndex].end), this.appendTokenSuffix(), this.tokenIndex++; };
        e.prototype.appendTokenPrefix = function () { var e = this.currentToken(); if ((e.numNullishCoalesceStarts || e.isOptionalChainStart) && (e.isAsyncOperation = ku(this)), !this.disableESTransforms) {
            if (e.numNullishCoalesceStarts)
                for (var t_44 = 0; t_44 < e.numNullishCoalesceStarts; t_44++)
                    e.isAsyncOperation ? (this.resultCode += "await ", this.resultCode += this.helperManager.getHelperName("asyncNullishCoalesce")) : this.resultCode += this.helperManager.getHelperName("nullishCoalesce"), this.resultCode += "(";
            e.isOptionalChainStart && (e.isAsyncOperation && (this.resultCode += "await "), this.tokenIndex > 0 && this.tokenAtRelativeIndex(-1).type === O._delete ? e.isAsyncOperation ? this.resultCode += this.helperManager.getHelperName("asyncOptionalChainDelete") : this.resultCode += this.helperManager.getHelperName("optionalChainDelete") : e.isAsyncOperation ? this.resultCode += this.helperManager.getHelperName("asyncOptionalChain") : this.resultCode += this.helperManager.getHelperName("optionalChain"), this.resultCode += "([");
        } };
        e.prototype.appendTokenSuffix = function () { var e = this.currentToken(); if (e.isOptionalChainEnd && !this.disableESTransforms && (this.resultCode += "])"), e.numNullishCoalesceEnds && !this.disableESTransforms)
            for (var t_45 = 0; t_45 < e.numNullishCoalesceEnds; t_45++)
                this.resultCode += "))"; };
        e.prototype.appendCode = function (e) { this.resultCode += e; };
        e.prototype.currentToken = function () { return this.tokens[this.tokenIndex]; };
        e.prototype.currentTokenCode = function () { var e = this.currentToken(); return this.code.slice(e.start, e.end); };
        e.prototype.tokenAtRelativeIndex = function (e) { return this.tokens[this.tokenIndex + e]; };
        e.prototype.currentIndex = function () { return this.tokenIndex; };
        e.prototype.nextToken = function () { if (this.tokenIndex === this.tokens.length)
            throw Error("Unexpectedly reached end of input."); this.tokenIndex++; };
        e.prototype.previousToken = function () { this.tokenIndex--; };
        e.prototype.finish = function () { if (this.tokenIndex !== this.tokens.length)
            throw Error("Tried to finish processing tokens before reaching the end."); return this.resultCode += this.previousWhitespaceAndComments(), { code: this.resultCode, mappings: this.resultMappings }; };
        e.prototype.isAtEnd = function () { return this.tokenIndex === this.tokens.length; };
        return e;
    }());
    function ju(e, t, n, r) {
        var _b, _f;
        var i = t.snapshot(), a = Nu(t), o = [], s = [], c = [], l = null, u = [], d = [], f = t.currentToken().contextId;
        if (f == null)
            throw Error("Expected non-null class context ID on class open-brace.");
        for (t.nextToken(); !t.matchesContextIdAndLabel(O.braceR, f);)
            if (t.matchesContextual(D._constructor) && !t.currentToken().isType)
                (_b = Pu(t), o = _b.constructorInitializerStatements, l = _b.constructorInsertPos);
            else if (t.matches1(O.semi))
                r || d.push({ start: t.currentIndex(), end: t.currentIndex() + 1 }), t.nextToken();
            else if (t.currentToken().isType)
                t.nextToken();
            else {
                var i_14 = t.currentIndex(), a_6 = !1, p_1 = !1, m_1 = !1;
                for (; Fu(t.currentToken());)
                    t.matches1(O._static) && (a_6 = !0), t.matches1(O.hash) && (p_1 = !0), (t.matches1(O._declare) || t.matches1(O._abstract)) && (m_1 = !0), t.nextToken();
                if (a_6 && t.matches1(O.braceL) || p_1) {
                    Mu(t, f);
                    continue;
                }
                if (t.matchesContextual(D._constructor) && !t.currentToken().isType) {
                    (_f = Pu(t), o = _f.constructorInitializerStatements, l = _f.constructorInsertPos);
                    continue;
                }
                var ee_1 = t.currentIndex();
                if (Iu(t), t.matches1(O.lessThan) || t.matches1(O.parenL)) {
                    Mu(t, f);
                    continue;
                }
                for (; t.currentToken().isType;)
                    t.nextToken();
                if (t.matches1(O.eq)) {
                    var r_24 = t.currentIndex(), i_15 = t.currentToken().rhsEndIndex;
                    if (i_15 == null)
                        throw Error("Expected rhsEndIndex on class field assignment.");
                    for (t.nextToken(); t.currentIndex() < i_15;)
                        e.processToken();
                    var o_8 = void 0;
                    a_6 ? (o_8 = n.claimFreeName("__initStatic"), c.push(o_8)) : (o_8 = n.claimFreeName("__init"), s.push(o_8)), u.push({ initializerName: o_8, equalsIndex: r_24, start: ee_1, end: t.currentIndex() });
                }
                else
                    (!r || m_1) && d.push({ start: i_14, end: t.currentIndex() });
            }
        return t.restoreToSnapshot(i), r ? { headerInfo: a, constructorInitializerStatements: o, instanceInitializerNames: [], staticInitializerNames: [], constructorInsertPos: l, fields: [], rangesToRemove: d } : { headerInfo: a, constructorInitializerStatements: o, instanceInitializerNames: s, staticInitializerNames: c, constructorInsertPos: l, fields: u, rangesToRemove: d };
    }
    function Mu(e, t) { for (e.nextToken(); e.currentToken().contextId !== t;)
        e.nextToken(); for (; Fu(e.tokenAtRelativeIndex(-1));)
        e.previousToken(); }
    function Nu(e) { var t = e.currentToken(), n = t.contextId; if (n == null)
        throw Error("Expected context ID on class token."); var r = t.isExpression; if (r == null)
        throw Error("Expected isExpression on class token."); var i = null, a = !1; for (e.nextToken(), e.matches1(O.name) && (i = e.identifierName()); !e.matchesContextIdAndLabel(O.braceL, n);)
        e.matches1(O._extends) && !e.currentToken().isType && (a = !0), e.nextToken(); return { isExpression: r, className: i, hasSuperclass: a }; }
    function Pu(e) { var t = []; e.nextToken(); var n = e.currentToken().contextId; if (n == null)
        throw Error("Expected context ID on open-paren starting constructor params."); for (; !e.matchesContextIdAndLabel(O.parenR, n);)
        if (e.currentToken().contextId === n) {
            if (e.nextToken(), Fu(e.currentToken())) {
                for (e.nextToken(); Fu(e.currentToken());)
                    e.nextToken();
                var n_28 = e.currentToken();
                if (n_28.type !== O.name)
                    throw Error("Expected identifier after access modifiers in constructor arg.");
                var r_25 = e.identifierNameForToken(n_28);
                t.push("this.".concat(r_25, " = ").concat(r_25));
            }
        }
        else
            e.nextToken(); for (e.nextToken(); e.currentToken().isType;)
        e.nextToken(); var r = e.currentIndex(), i = !1; for (; !e.matchesContextIdAndLabel(O.braceR, n);) {
        if (!i && e.matches2(O._super, O.parenL)) {
            e.nextToken();
            var t_46 = e.currentToken().contextId;
            if (t_46 == null)
                throw Error("Expected a context ID on the super call");
            for (; !e.matchesContextIdAndLabel(O.parenR, t_46);)
                e.nextToken();
            r = e.currentIndex(), i = !0;
        }
        e.nextToken();
    } return e.nextToken(), { constructorInitializerStatements: t, constructorInsertPos: r }; }
    function Fu(e) { return [O._async, O._get, O._set, O.plus, O.minus, O._readonly, O._static, O._public, O._private, O._protected, O._override, O._abstract, O.star, O._declare, O.hash].includes(e.type); }
    function Iu(e) { if (e.matches1(O.bracketL)) {
        var t_47 = e.currentToken().contextId;
        if (t_47 == null)
            throw Error("Expected class context ID on computed name open bracket.");
        for (; !e.matchesContextIdAndLabel(O.bracketR, t_47);)
            e.nextToken();
        e.nextToken();
    }
    else
        e.nextToken(); }
    function Lu(e) { if (e.removeInitialToken(), e.removeToken(), e.removeToken(), e.removeToken(), e.matches1(O.parenL))
        e.removeToken(), e.removeToken(), e.removeToken();
    else
        for (; e.matches1(O.dot);)
            e.removeToken(), e.removeToken(); }
    var Ru = { typeDeclarations: new Set, valueDeclarations: new Set };
    function zu(e) { var t = new Set, n = new Set; for (var r_26 = 0; r_26 < e.tokens.length; r_26++) {
        var i_16 = e.tokens[r_26];
        i_16.type === O.name && Hn(i_16) && (i_16.isType ? t.add(e.identifierNameForToken(i_16)) : n.add(e.identifierNameForToken(i_16)));
    } return { typeDeclarations: t, valueDeclarations: n }; }
    function Bu(e) { var t = e.currentIndex(); for (; !e.matches1AtIndex(t, O.braceR);)
        t++; return e.matchesContextualAtIndex(t + 1, D._from) && e.matches1AtIndex(t + 2, O.string); }
    function Vu(e) { (e.matches2(O._with, O.braceL) || e.matches2(O.name, O.braceL) && e.matchesContextual(D._assert)) && (e.removeToken(), e.removeToken(), e.removeBalancedCode(), e.removeToken()); }
    function Hu(e, t, n, r) { if (!e || t)
        return !1; var i = n.currentToken(); if (i.rhsEndIndex == null)
        throw Error("Expected non-null rhsEndIndex on export token."); var a = i.rhsEndIndex - n.currentIndex(); if (a !== 3 && !(a === 4 && n.matches1AtIndex(i.rhsEndIndex - 1, O.semi)))
        return !1; var o = n.tokenAtRelativeIndex(2); if (o.type !== O.name)
        return !1; var s = n.identifierNameForToken(o); return r.typeDeclarations.has(s) && !r.valueDeclarations.has(s); }
    var Uu = (function (_super_1) {
        __extends(e, _super_1);
        function e(t, n, r, i, a, o, s, c, l, u, d, f) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = t, _this_1.tokens = n, _this_1.importProcessor = r, _this_1.nameManager = i, _this_1.helperManager = a, _this_1.reactHotLoaderTransformer = o, _this_1.enableLegacyBabel5ModuleInterop = s, _this_1.enableLegacyTypeScriptModuleInterop = c, _this_1.isTypeScriptTransformEnabled = l, _this_1.isFlowTransformEnabled = u, _this_1.preserveDynamicImport = d, _this_1.keepUnusedImports = f, e.prototype.__init.call(_this_1), e.prototype.__init2.call(_this_1), e.prototype.__init3.call(_this_1), _this_1.declarationInfo = l ? zu(n) : Ru;
            return _this_1;
        }
        e.prototype.__init = function () { this.hadExport = !1; };
        e.prototype.__init2 = function () { this.hadNamedExport = !1; };
        e.prototype.__init3 = function () { this.hadDefaultExport = !1; };
        e.prototype.getPrefixCode = function () { var e = ""; return this.hadExport && (e += "Object.defineProperty(exports, \"__esModule\", {value: true});"), e; };
        e.prototype.getSuffixCode = function () {
            return this.enableLegacyBabel5ModuleInterop && this.hadDefaultExport && !this.hadNamedExport ? "\nmodule.exports = exports.default;\n" : "";
        };
        e.prototype.process = function () { return this.tokens.matches3(O._import, O.name, O.eq) ? this.processImportEquals() : this.tokens.matches1(O._import) ? (this.processImport(), !0) : this.tokens.matches2(O._export, O.eq) ? (this.tokens.replaceToken("module.exports"), !0) : this.tokens.matches1(O._export) && !this.tokens.currentToken().isType ? (this.hadExport = !0, this.processExport()) : this.tokens.matches2(O.name, O.postIncDec) && this.processPostIncDec() ? !0 : this.tokens.matches1(O.name) || this.tokens.matches1(O.jsxName) ? this.processIdentifier() : this.tokens.matches1(O.eq) ? this.processAssignment() : this.tokens.matches1(O.assign) ? this.processComplexAssignment() : this.tokens.matches1(O.preIncDec) ? this.processPreIncDec() : !1; };
        e.prototype.processImportEquals = function () { var e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1); return this.importProcessor.shouldAutomaticallyElideImportedName(e) ? Lu(this.tokens) : this.tokens.replaceToken("const"), !0; };
        e.prototype.processImport = function () { if (this.tokens.matches2(O._import, O.parenL)) {
            if (this.preserveDynamicImport) {
                this.tokens.copyToken();
                return;
            }
            var e_99 = this.enableLegacyTypeScriptModuleInterop ? "" : "".concat(this.helperManager.getHelperName("interopRequireWildcard"), "(");
            this.tokens.replaceToken("Promise.resolve().then(() => ".concat(e_99, "require"));
            var t_48 = this.tokens.currentToken().contextId;
            if (t_48 == null)
                throw Error("Expected context ID on dynamic import invocation.");
            for (this.tokens.copyToken(); !this.tokens.matchesContextIdAndLabel(O.parenR, t_48);)
                this.rootTransformer.processToken();
            this.tokens.replaceToken(e_99 ? ")))" : "))");
        }
        else {
            if (this.removeImportAndDetectIfShouldElide())
                this.tokens.removeToken();
            else {
                var e_100 = this.tokens.stringValue();
                this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e_100)), this.tokens.appendCode(this.importProcessor.claimImportCode(e_100));
            }
            Vu(this.tokens), this.tokens.matches1(O.semi) && this.tokens.removeToken();
        } };
        e.prototype.removeImportAndDetectIfShouldElide = function () { if (this.tokens.removeInitialToken(), this.tokens.matchesContextual(D._type) && !this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, O.comma) && !this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, D._from))
            return this.removeRemainingImport(), !0; if (this.tokens.matches1(O.name) || this.tokens.matches1(O.star))
            return this.removeRemainingImport(), !1; if (this.tokens.matches1(O.string))
            return !1; var e = !1, t = !1; for (; !this.tokens.matches1(O.string);)
            (!e && this.tokens.matches1(O.braceL) || this.tokens.matches1(O.comma)) && (this.tokens.removeToken(), this.tokens.matches1(O.braceR) || (t = !0), (this.tokens.matches2(O.name, O.comma) || this.tokens.matches2(O.name, O.braceR) || this.tokens.matches4(O.name, O.name, O.name, O.comma) || this.tokens.matches4(O.name, O.name, O.name, O.braceR)) && (e = !0)), this.tokens.removeToken(); return this.keepUnusedImports ? !1 : this.isTypeScriptTransformEnabled ? !e : this.isFlowTransformEnabled ? t && !e : !1; };
        e.prototype.removeRemainingImport = function () { for (; !this.tokens.matches1(O.string);)
            this.tokens.removeToken(); };
        e.prototype.processIdentifier = function () { var e = this.tokens.currentToken(); if (e.shadowsGlobal)
            return !1; if (e.identifierRole === B.ObjectShorthand)
            return this.processObjectShorthand(); if (e.identifierRole !== B.Access)
            return !1; var t = this.importProcessor.getIdentifierReplacement(this.tokens.identifierNameForToken(e)); if (!t)
            return !1; var n = this.tokens.currentIndex() + 1; for (; n < this.tokens.tokens.length && this.tokens.tokens[n].type === O.parenR;)
            n++; return this.tokens.tokens[n].type === O.parenL ? this.tokens.tokenAtRelativeIndex(1).type === O.parenL && this.tokens.tokenAtRelativeIndex(-1).type !== O._new ? (this.tokens.replaceToken("".concat(t, ".call(void 0, ")), this.tokens.removeToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR)) : this.tokens.replaceToken("(0, ".concat(t, ")")) : this.tokens.replaceToken(t), !0; };
        e.prototype.processObjectShorthand = function () { var e = this.tokens.identifierName(), t = this.importProcessor.getIdentifierReplacement(e); return t ? (this.tokens.replaceToken("".concat(e, ": ").concat(t)), !0) : !1; };
        e.prototype.processExport = function () { if (this.tokens.matches2(O._export, O._enum) || this.tokens.matches3(O._export, O._const, O._enum))
            return this.hadNamedExport = !0, !1; if (this.tokens.matches2(O._export, O._default))
            return this.tokens.matches3(O._export, O._default, O._enum) ? (this.hadDefaultExport = !0, !1) : (this.processExportDefault(), !0); if (this.tokens.matches2(O._export, O.braceL))
            return this.processExportBindings(), !0; if (this.tokens.matches2(O._export, O.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, D._type)) {
            if (this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.matches1(O.braceL)) {
                for (; !this.tokens.matches1(O.braceR);)
                    this.tokens.removeToken();
                this.tokens.removeToken();
            }
            else
                this.tokens.removeToken(), this.tokens.matches1(O._as) && (this.tokens.removeToken(), this.tokens.removeToken());
            return this.tokens.matchesContextual(D._from) && this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, O.string) && (this.tokens.removeToken(), this.tokens.removeToken(), Vu(this.tokens)), !0;
        } if (this.hadNamedExport = !0, this.tokens.matches2(O._export, O._var) || this.tokens.matches2(O._export, O._let) || this.tokens.matches2(O._export, O._const))
            return this.processExportVar(), !0; if (this.tokens.matches2(O._export, O._function) || this.tokens.matches3(O._export, O.name, O._function))
            return this.processExportFunction(), !0; if (this.tokens.matches2(O._export, O._class) || this.tokens.matches3(O._export, O._abstract, O._class) || this.tokens.matches2(O._export, O.at))
            return this.processExportClass(), !0; if (this.tokens.matches2(O._export, O.star))
            return this.processExportStar(), !0; throw Error("Unrecognized export syntax."); };
        e.prototype.processAssignment = function () { var e = this.tokens.currentIndex(), t = this.tokens.tokens[e - 1]; if (t.isType || t.type !== O.name || t.shadowsGlobal || e >= 2 && this.tokens.matches1AtIndex(e - 2, O.dot) || e >= 2 && [O._var, O._let, O._const].includes(this.tokens.tokens[e - 2].type))
            return !1; var n = this.importProcessor.resolveExportBinding(this.tokens.identifierNameForToken(t)); return n ? (this.tokens.copyToken(), this.tokens.appendCode(" ".concat(n, " =")), !0) : !1; };
        e.prototype.processComplexAssignment = function () { var e = this.tokens.currentIndex(), t = this.tokens.tokens[e - 1]; if (t.type !== O.name || t.shadowsGlobal || e >= 2 && this.tokens.matches1AtIndex(e - 2, O.dot))
            return !1; var n = this.importProcessor.resolveExportBinding(this.tokens.identifierNameForToken(t)); return n ? (this.tokens.appendCode(" = ".concat(n)), this.tokens.copyToken(), !0) : !1; };
        e.prototype.processPreIncDec = function () { var e = this.tokens.currentIndex(), t = this.tokens.tokens[e + 1]; if (t.type !== O.name || t.shadowsGlobal || e + 2 < this.tokens.tokens.length && (this.tokens.matches1AtIndex(e + 2, O.dot) || this.tokens.matches1AtIndex(e + 2, O.bracketL) || this.tokens.matches1AtIndex(e + 2, O.parenL)))
            return !1; var n = this.tokens.identifierNameForToken(t), r = this.importProcessor.resolveExportBinding(n); return r ? (this.tokens.appendCode("".concat(r, " = ")), this.tokens.copyToken(), !0) : !1; };
        e.prototype.processPostIncDec = function () { var e = this.tokens.currentIndex(), t = this.tokens.tokens[e], n = this.tokens.tokens[e + 1]; if (t.type !== O.name || t.shadowsGlobal || e >= 1 && this.tokens.matches1AtIndex(e - 1, O.dot))
            return !1; var r = this.tokens.identifierNameForToken(t), i = this.importProcessor.resolveExportBinding(r); if (!i)
            return !1; var a = this.tokens.rawCodeForToken(n), o = this.importProcessor.getIdentifierReplacement(r) || r; if (a === "++")
            this.tokens.replaceToken("(".concat(o, " = ").concat(i, " = ").concat(o, " + 1, ").concat(o, " - 1)"));
        else if (a === "--")
            this.tokens.replaceToken("(".concat(o, " = ").concat(i, " = ").concat(o, " - 1, ").concat(o, " + 1)"));
        else
            throw Error("Unexpected operator: ".concat(a)); return this.tokens.removeToken(), !0; };
        e.prototype.processExportDefault = function () { var e = !0; if (this.tokens.matches4(O._export, O._default, O._function, O.name) || this.tokens.matches5(O._export, O._default, O.name, O._function, O.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, D._async)) {
            this.tokens.removeInitialToken(), this.tokens.removeToken();
            var e_101 = this.processNamedFunction();
            this.tokens.appendCode(" exports.default = ".concat(e_101, ";"));
        }
        else if (this.tokens.matches4(O._export, O._default, O._class, O.name) || this.tokens.matches5(O._export, O._default, O._abstract, O._class, O.name) || this.tokens.matches3(O._export, O._default, O.at)) {
            this.tokens.removeInitialToken(), this.tokens.removeToken(), this.copyDecorators(), this.tokens.matches1(O._abstract) && this.tokens.removeToken();
            var e_102 = this.rootTransformer.processNamedClass();
            this.tokens.appendCode(" exports.default = ".concat(e_102, ";"));
        }
        else if (Hu(this.isTypeScriptTransformEnabled, this.keepUnusedImports, this.tokens, this.declarationInfo))
            e = !1, this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.removeToken();
        else if (this.reactHotLoaderTransformer) {
            var e_103 = this.nameManager.claimFreeName("_default");
            this.tokens.replaceToken("let ".concat(e_103, "; exports.")), this.tokens.copyToken(), this.tokens.appendCode(" = ".concat(e_103, " =")), this.reactHotLoaderTransformer.setExtractedDefaultExportName(e_103);
        }
        else
            this.tokens.replaceToken("exports."), this.tokens.copyToken(), this.tokens.appendCode(" ="); e && (this.hadDefaultExport = !0); };
        e.prototype.copyDecorators = function () { for (; this.tokens.matches1(O.at);)
            if (this.tokens.copyToken(), this.tokens.matches1(O.parenL))
                this.tokens.copyExpectedToken(O.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR);
            else {
                for (this.tokens.copyExpectedToken(O.name); this.tokens.matches1(O.dot);)
                    this.tokens.copyExpectedToken(O.dot), this.tokens.copyExpectedToken(O.name);
                this.tokens.matches1(O.parenL) && (this.tokens.copyExpectedToken(O.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR));
            } };
        e.prototype.processExportVar = function () { this.isSimpleExportVar() ? this.processSimpleExportVar() : this.processComplexExportVar(); };
        e.prototype.isSimpleExportVar = function () { var e = this.tokens.currentIndex(); if (e++, e++, !this.tokens.matches1AtIndex(e, O.name))
            return !1; for (e++; e < this.tokens.tokens.length && this.tokens.tokens[e].isType;)
            e++; return !!this.tokens.matches1AtIndex(e, O.eq); };
        e.prototype.processSimpleExportVar = function () { this.tokens.removeInitialToken(), this.tokens.copyToken(); var e = this.tokens.identifierName(); for (; !this.tokens.matches1(O.eq);)
            this.rootTransformer.processToken(); var t = this.tokens.currentToken().rhsEndIndex; if (t == null)
            throw Error("Expected = token with an end index."); for (; this.tokens.currentIndex() < t;)
            this.rootTransformer.processToken(); this.tokens.appendCode("; exports.".concat(e, " = ").concat(e)); };
        e.prototype.processComplexExportVar = function () { this.tokens.removeInitialToken(), this.tokens.removeToken(); var e = this.tokens.matches1(O.braceL); e && this.tokens.appendCode("("); var t = 0; for (;;)
            if (this.tokens.matches1(O.braceL) || this.tokens.matches1(O.dollarBraceL) || this.tokens.matches1(O.bracketL))
                t++, this.tokens.copyToken();
            else if (this.tokens.matches1(O.braceR) || this.tokens.matches1(O.bracketR))
                t--, this.tokens.copyToken();
            else if (t === 0 && !this.tokens.matches1(O.name) && !this.tokens.currentToken().isType)
                break;
            else if (this.tokens.matches1(O.eq)) {
                var e_104 = this.tokens.currentToken().rhsEndIndex;
                if (e_104 == null)
                    throw Error("Expected = token with an end index.");
                for (; this.tokens.currentIndex() < e_104;)
                    this.rootTransformer.processToken();
            }
            else {
                var e_105 = this.tokens.currentToken();
                if (Bn(e_105)) {
                    var t_49 = this.tokens.identifierName(), n_29 = this.importProcessor.getIdentifierReplacement(t_49);
                    if (n_29 === null)
                        throw Error("Expected a replacement for ".concat(t_49, " in `export var` syntax."));
                    Gn(e_105) && (n_29 = "".concat(t_49, ": ").concat(n_29)), this.tokens.replaceToken(n_29);
                }
                else
                    this.rootTransformer.processToken();
            } if (e) {
            var e_106 = this.tokens.currentToken().rhsEndIndex;
            if (e_106 == null)
                throw Error("Expected = token with an end index.");
            for (; this.tokens.currentIndex() < e_106;)
                this.rootTransformer.processToken();
            this.tokens.appendCode(")");
        } };
        e.prototype.processExportFunction = function () { this.tokens.replaceToken(""); var e = this.processNamedFunction(); this.tokens.appendCode(" exports.".concat(e, " = ").concat(e, ";")); };
        e.prototype.processNamedFunction = function () { if (this.tokens.matches1(O._function))
            this.tokens.copyToken();
        else if (this.tokens.matches2(O.name, O._function)) {
            if (!this.tokens.matchesContextual(D._async))
                throw Error("Expected async keyword in function export.");
            this.tokens.copyToken(), this.tokens.copyToken();
        } if (this.tokens.matches1(O.star) && this.tokens.copyToken(), !this.tokens.matches1(O.name))
            throw Error("Expected identifier for exported function name."); var e = this.tokens.identifierName(); if (this.tokens.copyToken(), this.tokens.currentToken().isType)
            for (this.tokens.removeInitialToken(); this.tokens.currentToken().isType;)
                this.tokens.removeToken(); return this.tokens.copyExpectedToken(O.parenL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR), this.rootTransformer.processPossibleTypeRange(), this.tokens.copyExpectedToken(O.braceL), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.braceR), e; };
        e.prototype.processExportClass = function () { this.tokens.removeInitialToken(), this.copyDecorators(), this.tokens.matches1(O._abstract) && this.tokens.removeToken(); var e = this.rootTransformer.processNamedClass(); this.tokens.appendCode(" exports.".concat(e, " = ").concat(e, ";")); };
        e.prototype.processExportBindings = function () { this.tokens.removeInitialToken(), this.tokens.removeToken(); var e = Bu(this.tokens), t = []; for (;;) {
            if (this.tokens.matches1(O.braceR)) {
                this.tokens.removeToken();
                break;
            }
            var n_30 = Tr(this.tokens);
            for (; this.tokens.currentIndex() < n_30.endIndex;)
                this.tokens.removeToken();
            if (!(n_30.isType || !e && this.shouldElideExportedIdentifier(n_30.leftName))) {
                var e_107 = n_30.rightName;
                e_107 === "default" ? this.hadDefaultExport = !0 : this.hadNamedExport = !0;
                var r_27 = n_30.leftName, i_17 = this.importProcessor.getIdentifierReplacement(r_27);
                t.push("exports.".concat(e_107, " = ").concat(i_17 || r_27, ";"));
            }
            if (this.tokens.matches1(O.braceR)) {
                this.tokens.removeToken();
                break;
            }
            if (this.tokens.matches2(O.comma, O.braceR)) {
                this.tokens.removeToken(), this.tokens.removeToken();
                break;
            }
            if (this.tokens.matches1(O.comma))
                this.tokens.removeToken();
            else
                throw Error("Unexpected token: ".concat(JSON.stringify(this.tokens.currentToken())));
        } if (this.tokens.matchesContextual(D._from)) {
            this.tokens.removeToken();
            var e_108 = this.tokens.stringValue();
            this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e_108)), Vu(this.tokens);
        }
        else
            this.tokens.appendCode(t.join(" ")); this.tokens.matches1(O.semi) && this.tokens.removeToken(); };
        e.prototype.processExportStar = function () { for (this.tokens.removeInitialToken(); !this.tokens.matches1(O.string);)
            this.tokens.removeToken(); var e = this.tokens.stringValue(); this.tokens.replaceTokenTrimmingLeftWhitespace(this.importProcessor.claimImportCode(e)), Vu(this.tokens), this.tokens.matches1(O.semi) && this.tokens.removeToken(); };
        e.prototype.shouldElideExportedIdentifier = function (e) { return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.declarationInfo.valueDeclarations.has(e); };
        return e;
    }(Ar)), Wu = (function (_super_1) {
        __extends(Wu, _super_1);
        function Wu(e, t, n, r, i, a, o, s) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.tokens = e, _this_1.nameManager = t, _this_1.helperManager = n, _this_1.reactHotLoaderTransformer = r, _this_1.isTypeScriptTransformEnabled = i, _this_1.isFlowTransformEnabled = a, _this_1.keepUnusedImports = o, _this_1.nonTypeIdentifiers = i && !o ? Hr(e, s) : new Set, _this_1.declarationInfo = i && !o ? zu(e) : Ru, _this_1.injectCreateRequireForImportRequire = !!s.injectCreateRequireForImportRequire;
            return _this_1;
        }
        Wu.prototype.process = function () { if (this.tokens.matches3(O._import, O.name, O.eq))
            return this.processImportEquals(); if (this.tokens.matches4(O._import, O.name, O.name, O.eq) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, D._type)) {
            this.tokens.removeInitialToken();
            for (var e_109 = 0; e_109 < 7; e_109++)
                this.tokens.removeToken();
            return !0;
        } if (this.tokens.matches2(O._export, O.eq))
            return this.tokens.replaceToken("module.exports"), !0; if (this.tokens.matches5(O._export, O._import, O.name, O.name, O.eq) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, D._type)) {
            this.tokens.removeInitialToken();
            for (var e_110 = 0; e_110 < 8; e_110++)
                this.tokens.removeToken();
            return !0;
        } if (this.tokens.matches1(O._import))
            return this.processImport(); if (this.tokens.matches2(O._export, O._default))
            return this.processExportDefault(); if (this.tokens.matches2(O._export, O.braceL))
            return this.processNamedExports(); if (this.tokens.matches2(O._export, O.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, D._type)) {
            if (this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.matches1(O.braceL)) {
                for (; !this.tokens.matches1(O.braceR);)
                    this.tokens.removeToken();
                this.tokens.removeToken();
            }
            else
                this.tokens.removeToken(), this.tokens.matches1(O._as) && (this.tokens.removeToken(), this.tokens.removeToken());
            return this.tokens.matchesContextual(D._from) && this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, O.string) && (this.tokens.removeToken(), this.tokens.removeToken(), Vu(this.tokens)), !0;
        } return !1; };
        Wu.prototype.processImportEquals = function () { var e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1); return this.shouldAutomaticallyElideImportedName(e) ? Lu(this.tokens) : this.injectCreateRequireForImportRequire ? (this.tokens.replaceToken("const"), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.replaceToken(this.helperManager.getHelperName("require"))) : this.tokens.replaceToken("const"), !0; };
        Wu.prototype.processImport = function () { if (this.tokens.matches2(O._import, O.parenL))
            return !1; var e = this.tokens.snapshot(); if (this.removeImportTypeBindings()) {
            for (this.tokens.restoreToSnapshot(e); !this.tokens.matches1(O.string);)
                this.tokens.removeToken();
            this.tokens.removeToken(), Vu(this.tokens), this.tokens.matches1(O.semi) && this.tokens.removeToken();
        } return !0; };
        Wu.prototype.removeImportTypeBindings = function () { if (this.tokens.copyExpectedToken(O._import), this.tokens.matchesContextual(D._type) && !this.tokens.matches1AtIndex(this.tokens.currentIndex() + 1, O.comma) && !this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 1, D._from))
            return !0; if (this.tokens.matches1(O.string))
            return this.tokens.copyToken(), !1; this.tokens.matchesContextual(D._module) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, D._from) && this.tokens.copyToken(); var e = !1, t = !1, n = !1; if (this.tokens.matches1(O.name) && (this.shouldAutomaticallyElideImportedName(this.tokens.identifierName()) ? (this.tokens.removeToken(), this.tokens.matches1(O.comma) && this.tokens.removeToken()) : (e = !0, this.tokens.copyToken(), this.tokens.matches1(O.comma) && (n = !0, this.tokens.removeToken()))), this.tokens.matches1(O.star))
            this.shouldAutomaticallyElideImportedName(this.tokens.identifierNameAtRelativeIndex(2)) ? (this.tokens.removeToken(), this.tokens.removeToken(), this.tokens.removeToken()) : (n && this.tokens.appendCode(","), e = !0, this.tokens.copyExpectedToken(O.star), this.tokens.copyExpectedToken(O.name), this.tokens.copyExpectedToken(O.name));
        else if (this.tokens.matches1(O.braceL)) {
            for (n && this.tokens.appendCode(","), this.tokens.copyToken(); !this.tokens.matches1(O.braceR);) {
                t = !0;
                var n_31 = Tr(this.tokens);
                if (n_31.isType || this.shouldAutomaticallyElideImportedName(n_31.rightName)) {
                    for (; this.tokens.currentIndex() < n_31.endIndex;)
                        this.tokens.removeToken();
                    this.tokens.matches1(O.comma) && this.tokens.removeToken();
                }
                else {
                    for (e = !0; this.tokens.currentIndex() < n_31.endIndex;)
                        this.tokens.copyToken();
                    this.tokens.matches1(O.comma) && this.tokens.copyToken();
                }
            }
            this.tokens.copyExpectedToken(O.braceR);
        } return this.keepUnusedImports ? !1 : this.isTypeScriptTransformEnabled ? !e : this.isFlowTransformEnabled ? t && !e : !1; };
        Wu.prototype.shouldAutomaticallyElideImportedName = function (e) { return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && !this.nonTypeIdentifiers.has(e); };
        Wu.prototype.processExportDefault = function () { if (Hu(this.isTypeScriptTransformEnabled, this.keepUnusedImports, this.tokens, this.declarationInfo))
            return this.tokens.removeInitialToken(), this.tokens.removeToken(), this.tokens.removeToken(), !0; if (!(this.tokens.matches4(O._export, O._default, O._function, O.name) || this.tokens.matches5(O._export, O._default, O.name, O._function, O.name) && this.tokens.matchesContextualAtIndex(this.tokens.currentIndex() + 2, D._async) || this.tokens.matches4(O._export, O._default, O._class, O.name) || this.tokens.matches5(O._export, O._default, O._abstract, O._class, O.name)) && this.reactHotLoaderTransformer) {
            var e_111 = this.nameManager.claimFreeName("_default");
            return this.tokens.replaceToken("let ".concat(e_111, "; export")), this.tokens.copyToken(), this.tokens.appendCode(" ".concat(e_111, " =")), this.reactHotLoaderTransformer.setExtractedDefaultExportName(e_111), !0;
        } return !1; };
        Wu.prototype.processNamedExports = function () { if (!this.isTypeScriptTransformEnabled)
            return !1; this.tokens.copyExpectedToken(O._export), this.tokens.copyExpectedToken(O.braceL); var e = Bu(this.tokens), t = !1; for (; !this.tokens.matches1(O.braceR);) {
            var n_32 = Tr(this.tokens);
            if (n_32.isType || !e && this.shouldElideExportedName(n_32.leftName)) {
                for (; this.tokens.currentIndex() < n_32.endIndex;)
                    this.tokens.removeToken();
                this.tokens.matches1(O.comma) && this.tokens.removeToken();
            }
            else {
                for (t = !0; this.tokens.currentIndex() < n_32.endIndex;)
                    this.tokens.copyToken();
                this.tokens.matches1(O.comma) && this.tokens.copyToken();
            }
        } return this.tokens.copyExpectedToken(O.braceR), !this.keepUnusedImports && e && !t && (this.tokens.removeToken(), this.tokens.removeToken(), Vu(this.tokens)), !0; };
        Wu.prototype.shouldElideExportedName = function (e) { return this.isTypeScriptTransformEnabled && !this.keepUnusedImports && this.declarationInfo.typeDeclarations.has(e) && !this.declarationInfo.valueDeclarations.has(e); };
        return Wu;
    }(Ar)), Gu = (function (_super_1) {
        __extends(Gu, _super_1);
        function Gu(e, t, n) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = e, _this_1.tokens = t, _this_1.isImportsTransformEnabled = n;
            return _this_1;
        }
        Gu.prototype.process = function () { return this.rootTransformer.processPossibleArrowParamEnd() || this.rootTransformer.processPossibleAsyncArrowWithTypeParams() || this.rootTransformer.processPossibleTypeRange() ? !0 : this.tokens.matches1(O._enum) ? (this.processEnum(), !0) : this.tokens.matches2(O._export, O._enum) ? (this.processNamedExportEnum(), !0) : this.tokens.matches3(O._export, O._default, O._enum) ? (this.processDefaultExportEnum(), !0) : !1; };
        Gu.prototype.processNamedExportEnum = function () { if (this.isImportsTransformEnabled) {
            this.tokens.removeInitialToken();
            var e_112 = this.tokens.identifierNameAtRelativeIndex(1);
            this.processEnum(), this.tokens.appendCode(" exports.".concat(e_112, " = ").concat(e_112, ";"));
        }
        else
            this.tokens.copyToken(), this.processEnum(); };
        Gu.prototype.processDefaultExportEnum = function () { this.tokens.removeInitialToken(), this.tokens.removeToken(); var e = this.tokens.identifierNameAtRelativeIndex(1); this.processEnum(), this.isImportsTransformEnabled ? this.tokens.appendCode(" exports.default = ".concat(e, ";")) : this.tokens.appendCode(" export default ".concat(e, ";")); };
        Gu.prototype.processEnum = function () { this.tokens.replaceToken("const"), this.tokens.copyExpectedToken(O.name); var e = !1; this.tokens.matchesContextual(D._of) && (this.tokens.removeToken(), e = this.tokens.matchesContextual(D._symbol), this.tokens.removeToken()); var t = this.tokens.matches3(O.braceL, O.name, O.eq); this.tokens.appendCode(" = require(\"flow-enums-runtime\")"); var n = !e && !t; for (this.tokens.replaceTokenTrimmingLeftWhitespace(n ? ".Mirrored([" : "({"); !this.tokens.matches1(O.braceR);) {
            if (this.tokens.matches1(O.ellipsis)) {
                this.tokens.removeToken();
                break;
            }
            this.processEnumElement(e, t), this.tokens.matches1(O.comma) && this.tokens.copyToken();
        } this.tokens.replaceToken(n ? "]);" : "});"); };
        Gu.prototype.processEnumElement = function (e, t) { if (e) {
            var e_113 = this.tokens.identifierName();
            this.tokens.copyToken(), this.tokens.appendCode(": Symbol(\"".concat(e_113, "\")"));
        }
        else
            t ? (this.tokens.copyToken(), this.tokens.replaceTokenTrimmingLeftWhitespace(":"), this.tokens.copyToken()) : this.tokens.replaceToken("\"".concat(this.tokens.identifierName(), "\"")); };
        return Gu;
    }(Ar));
    function Ku(e) { var t, n = e[0], r = 1; for (; r < e.length;) {
        var i_18 = e[r], a_7 = e[r + 1];
        if (r += 2, (i_18 === "optionalAccess" || i_18 === "optionalCall") && n == null)
            return;
        i_18 === "access" || i_18 === "optionalAccess" ? (t = n, n = a_7(n)) : (i_18 === "call" || i_18 === "optionalCall") && (n = a_7(function () {
            var e = [];
            for (var _b = 0; _b < arguments.length; _b++) {
                e[_b] = arguments[_b];
            }
            return n.call.apply(n, __spreadArray([t], e, false));
        }), t = void 0);
    } return n; }
    var qu = "jest", Ju = ["mock", "unmock", "enableAutomock", "disableAutomock"], Yu = (function (_super_1) {
        __extends(e, _super_1);
        function e(t, n, r, i) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = t, _this_1.tokens = n, _this_1.nameManager = r, _this_1.importProcessor = i, e.prototype.__init.call(_this_1);
            return _this_1;
        }
        e.prototype.__init = function () { this.hoistedFunctionNames = []; };
        e.prototype.process = function () { return this.tokens.currentToken().scopeDepth === 0 && this.tokens.matches4(O.name, O.dot, O.name, O.parenL) && this.tokens.identifierName() === qu ? !Ku([this, "access", function (e) { return e.importProcessor; }, "optionalAccess", function (e) { return e.getGlobalNames; }, "call", function (e) { return e(); }, "optionalAccess", function (e) { return e.has; }, "call", function (e) { return e(qu); }]) && this.extractHoistedCalls() : !1; };
        e.prototype.getHoistedCode = function () { return this.hoistedFunctionNames.length > 0 ? this.hoistedFunctionNames.map(function (e) { return "".concat(e, "();"); }).join("") : ""; };
        e.prototype.extractHoistedCalls = function () { this.tokens.removeToken(); var e = !1; for (; this.tokens.matches3(O.dot, O.name, O.parenL);) {
            var t_50 = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1);
            if (Ju.includes(t_50)) {
                var t_51 = this.nameManager.claimFreeName("__jestHoist");
                this.hoistedFunctionNames.push(t_51), this.tokens.replaceToken("function ".concat(t_51, "(){").concat(qu, ".")), this.tokens.copyToken(), this.tokens.copyToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR), this.tokens.appendCode(";}"), e = !1;
            }
            else
                e ? this.tokens.copyToken() : this.tokens.replaceToken("".concat(qu, ".")), this.tokens.copyToken(), this.tokens.copyToken(), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.parenR), e = !0;
        } return !0; };
        return e;
    }(Ar)), Xu = (function (_super_1) {
        __extends(Xu, _super_1);
        function Xu(e) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.tokens = e;
            return _this_1;
        }
        Xu.prototype.process = function () { if (this.tokens.matches1(O.num)) {
            var e_114 = this.tokens.currentTokenCode();
            if (e_114.includes("_"))
                return this.tokens.replaceToken(e_114.replace(/_/g, "")), !0;
        } return !1; };
        return Xu;
    }(Ar)), Zu = (function (_super_1) {
        __extends(Zu, _super_1);
        function Zu(e, t) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.tokens = e, _this_1.nameManager = t;
            return _this_1;
        }
        Zu.prototype.process = function () { return this.tokens.matches2(O._catch, O.braceL) ? (this.tokens.copyToken(), this.tokens.appendCode(" (".concat(this.nameManager.claimFreeName("e"), ")")), !0) : !1; };
        return Zu;
    }(Ar)), Qu = (function (_super_1) {
        __extends(Qu, _super_1);
        function Qu(e, t) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.tokens = e, _this_1.nameManager = t;
            return _this_1;
        }
        Qu.prototype.process = function () { if (this.tokens.matches1(O.nullishCoalescing)) {
            var e_115 = this.tokens.currentToken();
            return this.tokens.tokens[e_115.nullishStartIndex].isAsyncOperation ? this.tokens.replaceTokenTrimmingLeftWhitespace(", async () => (") : this.tokens.replaceTokenTrimmingLeftWhitespace(", () => ("), !0;
        } if (this.tokens.matches1(O._delete) && this.tokens.tokenAtRelativeIndex(1).isOptionalChainStart)
            return this.tokens.removeInitialToken(), !0; var e = this.tokens.currentToken().subscriptStartIndex; if (e != null && this.tokens.tokens[e].isOptionalChainStart && this.tokens.tokenAtRelativeIndex(-1).type !== O._super) {
            var t_52 = this.nameManager.claimFreeName("_"), n_33;
            if (n_33 = e > 0 && this.tokens.matches1AtIndex(e - 1, O._delete) && this.isLastSubscriptInChain() ? "".concat(t_52, " => delete ").concat(t_52) : "".concat(t_52, " => ").concat(t_52), this.tokens.tokens[e].isAsyncOperation && (n_33 = "async ".concat(n_33)), this.tokens.matches2(O.questionDot, O.parenL) || this.tokens.matches2(O.questionDot, O.lessThan))
                this.justSkippedSuper() && this.tokens.appendCode(".bind(this)"), this.tokens.replaceTokenTrimmingLeftWhitespace(", 'optionalCall', ".concat(n_33));
            else if (this.tokens.matches2(O.questionDot, O.bracketL))
                this.tokens.replaceTokenTrimmingLeftWhitespace(", 'optionalAccess', ".concat(n_33));
            else if (this.tokens.matches1(O.questionDot))
                this.tokens.replaceTokenTrimmingLeftWhitespace(", 'optionalAccess', ".concat(n_33, "."));
            else if (this.tokens.matches1(O.dot))
                this.tokens.replaceTokenTrimmingLeftWhitespace(", 'access', ".concat(n_33, "."));
            else if (this.tokens.matches1(O.bracketL))
                this.tokens.replaceTokenTrimmingLeftWhitespace(", 'access', ".concat(n_33, "["));
            else if (this.tokens.matches1(O.parenL))
                this.justSkippedSuper() && this.tokens.appendCode(".bind(this)"), this.tokens.replaceTokenTrimmingLeftWhitespace(", 'call', ".concat(n_33, "("));
            else
                throw Error("Unexpected subscript operator in optional chain.");
            return !0;
        } return !1; };
        Qu.prototype.isLastSubscriptInChain = function () { var e = 0; for (var t_53 = this.tokens.currentIndex() + 1;; t_53++) {
            if (t_53 >= this.tokens.tokens.length)
                throw Error("Reached the end of the code while finding the end of the access chain.");
            if (this.tokens.tokens[t_53].isOptionalChainStart ? e++ : this.tokens.tokens[t_53].isOptionalChainEnd && e--, e < 0)
                return !0;
            if (e === 0 && this.tokens.tokens[t_53].subscriptStartIndex != null)
                return !1;
        } };
        Qu.prototype.justSkippedSuper = function () { var e = 0, t = this.tokens.currentIndex() - 1; for (;;) {
            if (t < 0)
                throw Error("Reached the start of the code while finding the start of the access chain.");
            if (this.tokens.tokens[t].isOptionalChainStart ? e-- : this.tokens.tokens[t].isOptionalChainEnd && e++, e < 0)
                return !1;
            if (e === 0 && this.tokens.tokens[t].subscriptStartIndex != null)
                return this.tokens.tokens[t - 1].type === O._super;
            t--;
        } };
        return Qu;
    }(Ar)), $u = (function (_super_1) {
        __extends($u, _super_1);
        function $u(e, t, n, r) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = e, _this_1.tokens = t, _this_1.importProcessor = n, _this_1.options = r;
            return _this_1;
        }
        $u.prototype.process = function () { var e = this.tokens.currentIndex(); if (this.tokens.identifierName() === "createReactClass") {
            var t_54 = this.importProcessor && this.importProcessor.getIdentifierReplacement("createReactClass");
            return t_54 ? this.tokens.replaceToken("(0, ".concat(t_54, ")")) : this.tokens.copyToken(), this.tryProcessCreateClassCall(e), !0;
        } if (this.tokens.matches3(O.name, O.dot, O.name) && this.tokens.identifierName() === "React" && this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 2) === "createClass") {
            var t_55 = this.importProcessor && this.importProcessor.getIdentifierReplacement("React") || "React";
            return t_55 ? (this.tokens.replaceToken(t_55), this.tokens.copyToken(), this.tokens.copyToken()) : (this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.copyToken()), this.tryProcessCreateClassCall(e), !0;
        } return !1; };
        $u.prototype.tryProcessCreateClassCall = function (e) { var t = this.findDisplayName(e); t && this.classNeedsDisplayName() && (this.tokens.copyExpectedToken(O.parenL), this.tokens.copyExpectedToken(O.braceL), this.tokens.appendCode("displayName: '".concat(t, "',")), this.rootTransformer.processBalancedCode(), this.tokens.copyExpectedToken(O.braceR), this.tokens.copyExpectedToken(O.parenR)); };
        $u.prototype.findDisplayName = function (e) { return e < 2 ? null : this.tokens.matches2AtIndex(e - 2, O.name, O.eq) || e >= 2 && this.tokens.tokens[e - 2].identifierRole === B.ObjectKey ? this.tokens.identifierNameAtIndex(e - 2) : this.tokens.matches2AtIndex(e - 2, O._export, O._default) ? this.getDisplayNameFromFilename() : null; };
        $u.prototype.getDisplayNameFromFilename = function () { var e = (this.options.filePath || "unknown").split("/"), t = e[e.length - 1], n = t.lastIndexOf("."), r = n === -1 ? t : t.slice(0, n); return r === "index" && e[e.length - 2] ? e[e.length - 2] : r; };
        $u.prototype.classNeedsDisplayName = function () { var e = this.tokens.currentIndex(); if (!this.tokens.matches2(O.parenL, O.braceL))
            return !1; var t = e + 1, n = this.tokens.tokens[t].contextId; if (n == null)
            throw Error("Expected non-null context ID on object open-brace."); for (; e < this.tokens.tokens.length; e++) {
            var t_56 = this.tokens.tokens[e];
            if (t_56.type === O.braceR && t_56.contextId === n) {
                e++;
                break;
            }
            if (this.tokens.identifierNameAtIndex(e) === "displayName" && this.tokens.tokens[e].identifierRole === B.ObjectKey && t_56.contextId === n)
                return !1;
        } if (e === this.tokens.tokens.length)
            throw Error("Unexpected end of input when processing React class."); return this.tokens.matches1AtIndex(e, O.parenR) || this.tokens.matches2AtIndex(e, O.comma, O.parenR); };
        return $u;
    }(Ar)), ed = (function (_super_1) {
        __extends(e, _super_1);
        function e(t, n) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.tokens = t, _this_1.filePath = n, e.prototype.__init.call(_this_1);
            return _this_1;
        }
        e.prototype.__init = function () { this.extractedDefaultExportName = null; };
        e.prototype.setExtractedDefaultExportName = function (e) { this.extractedDefaultExportName = e; };
        e.prototype.getPrefixCode = function () {
            return "\n      (function () {\n        var enterModule = require('react-hot-loader').enterModule;\n        enterModule && enterModule(module);\n      })();".replace(/\s+/g, " ").trim();
        };
        e.prototype.getSuffixCode = function () {
            var _this_1 = this;
            var e = new Set;
            for (var _b = 0, _f = this.tokens.tokens; _b < _f.length; _b++) {
                var t_57 = _f[_b];
                !t_57.isType && Hn(t_57) && t_57.identifierRole !== B.ImportDeclaration && e.add(this.tokens.identifierNameForToken(t_57));
            }
            var t = Array.from(e).map(function (e) { return ({ variableName: e, uniqueLocalName: e }); });
            return this.extractedDefaultExportName && t.push({ variableName: this.extractedDefaultExportName, uniqueLocalName: "default" }), "\n;(function () {\n  var reactHotLoader = require('react-hot-loader').default;\n  var leaveModule = require('react-hot-loader').leaveModule;\n  if (!reactHotLoader) {\n    return;\n  }\n".concat(t.map(function (_b) {
                var e = _b.variableName, t = _b.uniqueLocalName;
                return "  reactHotLoader.register(".concat(e, ", \"").concat(t, "\", ").concat(JSON.stringify(_this_1.filePath || ""), ");");
            }).join("\n"), "\n  leaveModule(module);\n})();");
        };
        e.prototype.process = function () { return !1; };
        return e;
    }(Ar)), td = new Set("break.case.catch.class.const.continue.debugger.default.delete.do.else.export.extends.finally.for.function.if.import.in.instanceof.new.return.super.switch.this.throw.try.typeof.var.void.while.with.yield.enum.implements.interface.let.package.private.protected.public.static.await.false.null.true".split("."));
    function nd(e) { if (e.length === 0 || !In[e.charCodeAt(0)])
        return !1; for (var t_58 = 1; t_58 < e.length; t_58++)
        if (!Fn[e.charCodeAt(t_58)])
            return !1; return !td.has(e); }
    var rd = (function (_super_1) {
        __extends(rd, _super_1);
        function rd(e, t, n) {
            var _this_1 = this;
            _this_1 = _super_1.call(this) || this, _this_1.rootTransformer = e, _this_1.tokens = t, _this_1.isImportsTransformEnabled = n;
            return _this_1;
        }
        rd.prototype.process = function () { return this.rootTransformer.processPossibleArrowParamEnd() || this.rootTransformer.processPossibleAsyncArrowWithTypeParams() || this.rootTransformer.processPossibleTypeRange() ? !0 : this.tokens.matches1(O._public) || this.tokens.matches1(O._protected) || this.tokens.matches1(O._private) || this.tokens.matches1(O._abstract) || this.tokens.matches1(O._readonly) || this.tokens.matches1(O._override) || this.tokens.matches1(O.nonNullAssertion) ? (this.tokens.removeInitialToken(), !0) : this.tokens.matches1(O._enum) || this.tokens.matches2(O._const, O._enum) ? (this.processEnum(), !0) : this.tokens.matches2(O._export, O._enum) || this.tokens.matches3(O._export, O._const, O._enum) ? (this.processEnum(!0), !0) : !1; };
        rd.prototype.processEnum = function (e) {
            if (e === void 0) { e = !1; }
            for (this.tokens.removeInitialToken(); this.tokens.matches1(O._const) || this.tokens.matches1(O._enum);)
                this.tokens.removeToken();
            var t = this.tokens.identifierName();
            this.tokens.removeToken(), e && !this.isImportsTransformEnabled && this.tokens.appendCode("export "), this.tokens.appendCode("var ".concat(t, "; (function (").concat(t, ")")), this.tokens.copyExpectedToken(O.braceL), this.processEnumBody(t), this.tokens.copyExpectedToken(O.braceR), e && this.isImportsTransformEnabled ? this.tokens.appendCode(")(".concat(t, " || (exports.").concat(t, " = ").concat(t, " = {}));")) : this.tokens.appendCode(")(".concat(t, " || (").concat(t, " = {}));"));
        };
        rd.prototype.processEnumBody = function (e) { var t = null; for (; !this.tokens.matches1(O.braceR);) {
            var _b = this.extractEnumKeyInfo(this.tokens.currentToken()), n_34 = _b.nameStringCode, r_28 = _b.variableName;
            this.tokens.removeInitialToken(), this.tokens.matches3(O.eq, O.string, O.comma) || this.tokens.matches3(O.eq, O.string, O.braceR) ? this.processStringLiteralEnumMember(e, n_34, r_28) : this.tokens.matches1(O.eq) ? this.processExplicitValueEnumMember(e, n_34, r_28) : this.processImplicitValueEnumMember(e, n_34, r_28, t), this.tokens.matches1(O.comma) && this.tokens.removeToken(), t = r_28 == null ? "".concat(e, "[").concat(n_34, "]") : r_28;
        } };
        rd.prototype.extractEnumKeyInfo = function (e) { if (e.type === O.name) {
            var t_59 = this.tokens.identifierNameForToken(e);
            return { nameStringCode: "\"".concat(t_59, "\""), variableName: nd(t_59) ? t_59 : null };
        } if (e.type === O.string) {
            var t_60 = this.tokens.stringValueForToken(e);
            return { nameStringCode: this.tokens.code.slice(e.start, e.end), variableName: nd(t_60) ? t_60 : null };
        } throw Error("Expected name or string at beginning of enum element."); };
        rd.prototype.processStringLiteralEnumMember = function (e, t, n) { n == null ? (this.tokens.appendCode("".concat(e, "[").concat(t, "]")), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.appendCode(";")) : (this.tokens.appendCode("const ".concat(n)), this.tokens.copyToken(), this.tokens.copyToken(), this.tokens.appendCode("; ".concat(e, "[").concat(t, "] = ").concat(n, ";"))); };
        rd.prototype.processExplicitValueEnumMember = function (e, t, n) { var r = this.tokens.currentToken().rhsEndIndex; if (r == null)
            throw Error("Expected rhsEndIndex on enum assign."); if (n != null) {
            for (this.tokens.appendCode("const ".concat(n)), this.tokens.copyToken(); this.tokens.currentIndex() < r;)
                this.rootTransformer.processToken();
            this.tokens.appendCode("; ".concat(e, "[").concat(e, "[").concat(t, "] = ").concat(n, "] = ").concat(t, ";"));
        }
        else {
            for (this.tokens.appendCode("".concat(e, "[").concat(e, "[").concat(t, "]")), this.tokens.copyToken(); this.tokens.currentIndex() < r;)
                this.rootTransformer.processToken();
            this.tokens.appendCode("] = ".concat(t, ";"));
        } };
        rd.prototype.processImplicitValueEnumMember = function (e, t, n, r) { var i = r == null ? "0" : "".concat(r, " + 1"); n != null && (this.tokens.appendCode("const ".concat(n, " = ").concat(i, "; ")), i = n), this.tokens.appendCode("".concat(e, "[").concat(e, "[").concat(t, "] = ").concat(i, "] = ").concat(t, ";")); };
        return rd;
    }(Ar)), id = (function () {
        function e(t, n, r, i) {
            e.prototype.__init.call(this), e.prototype.__init2.call(this), this.nameManager = t.nameManager, this.helperManager = t.helperManager;
            var a = t.tokenProcessor, o = t.importProcessor;
            this.tokens = a, this.isImportsTransformEnabled = n.includes("imports"), this.isReactHotLoaderTransformEnabled = n.includes("react-hot-loader"), this.disableESTransforms = !!i.disableESTransforms, i.disableESTransforms || (this.transformers.push(new Qu(a, this.nameManager)), this.transformers.push(new Xu(a)), this.transformers.push(new Zu(a, this.nameManager))), n.includes("jsx") && (i.jsxRuntime !== "preserve" && this.transformers.push(new Pr(this, a, o, this.nameManager, i)), this.transformers.push(new $u(this, a, o, i)));
            var s = null;
            if (n.includes("react-hot-loader")) {
                if (!i.filePath)
                    throw Error("filePath is required when using the react-hot-loader transform.");
                s = new ed(a, i.filePath), this.transformers.push(s);
            }
            if (n.includes("imports")) {
                if (o === null)
                    throw Error("Expected non-null importProcessor with imports transform enabled.");
                this.transformers.push(new Uu(this, a, o, this.nameManager, this.helperManager, s, r, !!i.enableLegacyTypeScriptModuleInterop, n.includes("typescript"), n.includes("flow"), !!i.preserveDynamicImport, !!i.keepUnusedImports));
            }
            else
                this.transformers.push(new Wu(a, this.nameManager, this.helperManager, s, n.includes("typescript"), n.includes("flow"), !!i.keepUnusedImports, i));
            n.includes("flow") && this.transformers.push(new Gu(this, a, n.includes("imports"))), n.includes("typescript") && this.transformers.push(new rd(this, a, n.includes("imports"))), n.includes("jest") && this.transformers.push(new Yu(this, a, this.nameManager, o));
        }
        e.prototype.__init = function () { this.transformers = []; };
        e.prototype.__init2 = function () { this.generatedVariables = []; };
        e.prototype.transform = function () {
            this.tokens.reset(), this.processBalancedCode();
            var e = this.isImportsTransformEnabled ? "\"use strict\";" : "";
            for (var _b = 0, _f = this.transformers; _b < _f.length; _b++) {
                var t_61 = _f[_b];
                e += t_61.getPrefixCode();
            }
            e += this.helperManager.emitHelpers(), e += this.generatedVariables.map(function (e) { return " var ".concat(e, ";"); }).join("");
            for (var _g = 0, _h = this.transformers; _g < _h.length; _g++) {
                var t_62 = _h[_g];
                e += t_62.getHoistedCode();
            }
            var t = "";
            for (var _j = 0, _k = this.transformers; _j < _k.length; _j++) {
                var e_116 = _k[_j];
                t += e_116.getSuffixCode();
            }
            var n = this.tokens.finish(), r = n.code;
            if (r.startsWith("#!")) {
                var i_19 = r.indexOf("\n");
                return i_19 === -1 && (i_19 = r.length, r += "\n"), { code: r.slice(0, i_19 + 1) + e + r.slice(i_19 + 1) + t, mappings: this.shiftMappings(n.mappings, e.length) };
            }
            return { code: e + r + t, mappings: this.shiftMappings(n.mappings, e.length) };
        };
        e.prototype.processBalancedCode = function () { var e = 0, t = 0; for (; !this.tokens.isAtEnd();) {
            if (this.tokens.matches1(O.braceL) || this.tokens.matches1(O.dollarBraceL))
                e++;
            else if (this.tokens.matches1(O.braceR)) {
                if (e === 0)
                    return;
                e--;
            }
            if (this.tokens.matches1(O.parenL))
                t++;
            else if (this.tokens.matches1(O.parenR)) {
                if (t === 0)
                    return;
                t--;
            }
            this.processToken();
        } };
        e.prototype.processToken = function () { if (this.tokens.matches1(O._class))
            this.processClass();
        else {
            for (var _b = 0, _f = this.transformers; _b < _f.length; _b++) {
                var e_117 = _f[_b];
                if (e_117.process())
                    return;
            }
            this.tokens.copyToken();
        } };
        e.prototype.processNamedClass = function () { if (!this.tokens.matches2(O._class, O.name))
            throw Error("Expected identifier for exported class name."); var e = this.tokens.identifierNameAtIndex(this.tokens.currentIndex() + 1); return this.processClass(), e; };
        e.prototype.processClass = function () { var e = ju(this, this.tokens, this.nameManager, this.disableESTransforms), t = (e.headerInfo.isExpression || !e.headerInfo.className) && e.staticInitializerNames.length + e.instanceInitializerNames.length > 0, n = e.headerInfo.className; t && (n = this.nameManager.claimFreeName("_class"), this.generatedVariables.push(n), this.tokens.appendCode(" (".concat(n, " ="))); var r = this.tokens.currentToken().contextId; if (r == null)
            throw Error("Expected class to have a context ID."); for (this.tokens.copyExpectedToken(O._class); !this.tokens.matchesContextIdAndLabel(O.braceL, r);)
            this.processToken(); this.processClassBody(e, n); var i = e.staticInitializerNames.map(function (e) { return "".concat(n, ".").concat(e, "()"); }); t ? this.tokens.appendCode(", ".concat(i.map(function (e) { return "".concat(e, ", "); }).join("")).concat(n, ")")) : e.staticInitializerNames.length > 0 && this.tokens.appendCode(" ".concat(i.map(function (e) { return "".concat(e, ";"); }).join(" "))); };
        e.prototype.processClassBody = function (e, t) { var n = e.headerInfo, r = e.constructorInsertPos, i = e.constructorInitializerStatements, a = e.fields, o = e.instanceInitializerNames, s = e.rangesToRemove, c = 0, l = 0, u = this.tokens.currentToken().contextId; if (u == null)
            throw Error("Expected non-null context ID on class."); this.tokens.copyExpectedToken(O.braceL), this.isReactHotLoaderTransformEnabled && this.tokens.appendCode("__reactstandin__regenerateByEval(key, code) {this[key] = eval(code);}"); var d = i.length + o.length > 0; if (r === null && d) {
            var e_118 = this.makeConstructorInitCode(i, o, t);
            if (n.hasSuperclass) {
                var t_63 = this.nameManager.claimFreeName("args");
                this.tokens.appendCode("constructor(...".concat(t_63, ") { super(...").concat(t_63, "); ").concat(e_118, "; }"));
            }
            else
                this.tokens.appendCode("constructor() { ".concat(e_118, "; }"));
        } for (; !this.tokens.matchesContextIdAndLabel(O.braceR, u);)
            if (c < a.length && this.tokens.currentIndex() === a[c].start) {
                var e_119 = !1;
                for (this.tokens.matches1(O.bracketL) ? this.tokens.copyTokenWithPrefix("".concat(a[c].initializerName, "() {this")) : this.tokens.matches1(O.string) || this.tokens.matches1(O.num) ? (this.tokens.copyTokenWithPrefix("".concat(a[c].initializerName, "() {this[")), e_119 = !0) : this.tokens.copyTokenWithPrefix("".concat(a[c].initializerName, "() {this.")); this.tokens.currentIndex() < a[c].end;)
                    e_119 && this.tokens.currentIndex() === a[c].equalsIndex && this.tokens.appendCode("]"), this.processToken();
                this.tokens.appendCode("}"), c++;
            }
            else if (l < s.length && this.tokens.currentIndex() >= s[l].start) {
                for (this.tokens.currentIndex() < s[l].end && this.tokens.removeInitialToken(); this.tokens.currentIndex() < s[l].end;)
                    this.tokens.removeToken();
                l++;
            }
            else
                this.tokens.currentIndex() === r && (this.tokens.copyToken(), d && this.tokens.appendCode(";".concat(this.makeConstructorInitCode(i, o, t), ";"))), this.processToken(); this.tokens.copyExpectedToken(O.braceR); };
        e.prototype.makeConstructorInitCode = function (e, t, n) { return __spreadArray(__spreadArray([], e, true), t.map(function (e) { return "".concat(n, ".prototype.").concat(e, ".call(this)"); }), true).join(";"); };
        e.prototype.processPossibleArrowParamEnd = function () { if (this.tokens.matches2(O.parenR, O.colon) && this.tokens.tokenAtRelativeIndex(1).isType) {
            var e_120 = this.tokens.currentIndex() + 1;
            for (; this.tokens.tokens[e_120].isType;)
                e_120++;
            if (this.tokens.matches1AtIndex(e_120, O.arrow)) {
                for (this.tokens.removeInitialToken(); this.tokens.currentIndex() < e_120;)
                    this.tokens.removeToken();
                return this.tokens.replaceTokenTrimmingLeftWhitespace(") =>"), !0;
            }
        } return !1; };
        e.prototype.processPossibleAsyncArrowWithTypeParams = function () { if (!this.tokens.matchesContextual(D._async) && !this.tokens.matches1(O._async))
            return !1; var e = this.tokens.tokenAtRelativeIndex(1); if (e.type !== O.lessThan || !e.isType)
            return !1; var t = this.tokens.currentIndex() + 1; for (; this.tokens.tokens[t].isType;)
            t++; if (this.tokens.matches1AtIndex(t, O.parenL)) {
            for (this.tokens.replaceToken("async ("), this.tokens.removeInitialToken(); this.tokens.currentIndex() < t;)
                this.tokens.removeToken();
            return this.tokens.removeToken(), this.processBalancedCode(), this.processToken(), !0;
        } return !1; };
        e.prototype.processPossibleTypeRange = function () { if (this.tokens.currentToken().isType) {
            for (this.tokens.removeInitialToken(); this.tokens.currentToken().isType;)
                this.tokens.removeToken();
            return !0;
        } return !1; };
        e.prototype.shiftMappings = function (e, t) { for (var n_35 = 0; n_35 < e.length; n_35++) {
            var r_29 = e[n_35];
            r_29 !== void 0 && (e[n_35] = r_29 + t);
        } return e; };
        return e;
    }());
    s((function (e) {
        e.__esModule = !0, e.LinesAndColumns = void 0;
        var t = "\n", n = "\r";
        e.LinesAndColumns = function () { function e(e) { this.string = e; for (var r = [0], i = 0; i < e.length;)
            switch (e[i]) {
                case t:
                    i += t.length, r.push(i);
                    break;
                case n:
                    i += n.length, e[i] === t && (i += t.length), r.push(i);
                    break;
                default: i++;
            } this.offsets = r; } return e.prototype.locationForIndex = function (e) { if (e < 0 || e > this.string.length)
            return null; for (var t = 0, n = this.offsets; n[t + 1] <= e;)
            t++; var r = e - n[t]; return { line: t, column: r }; }, e.prototype.indexForLocation = function (e) { var t = e.line, n = e.column; return t < 0 || t >= this.offsets.length || n < 0 || n > this.lengthOfLine(t) ? null : this.offsets[t] + n; }, e.prototype.lengthOfLine = function (e) { var t = this.offsets[e]; return (e === this.offsets.length - 1 ? this.string.length : this.offsets[e + 1]) - t; }, e; }();
    }))();
    function ad(e) { var t = new Set; for (var n_36 = 0; n_36 < e.tokens.length; n_36++)
        e.matches1AtIndex(n_36, O._import) && !e.matches3AtIndex(n_36, O._import, O.name, O.eq) && od(e, n_36, t); return t; }
    function od(e, t, n) { t++, e.matches1AtIndex(t, O.parenL) || (e.matches1AtIndex(t, O.name) && (n.add(e.identifierNameAtIndex(t)), t++, e.matches1AtIndex(t, O.comma) && t++), e.matches1AtIndex(t, O.star) && (t += 2, n.add(e.identifierNameAtIndex(t)), t++), e.matches1AtIndex(t, O.braceL) && (t++, sd(e, t, n))); }
    function sd(e, t, n) { for (;;) {
        if (e.matches1AtIndex(t, O.braceR))
            return;
        var r_30 = Tr(e, t);
        if (t = r_30.endIndex, r_30.isType || n.add(r_30.rightName), e.matches2AtIndex(t, O.comma, O.braceR) || e.matches1AtIndex(t, O.braceR))
            return;
        if (e.matches1AtIndex(t, O.comma))
            t++;
        else
            throw Error("Unexpected token: ".concat(JSON.stringify(e.tokens[t])));
    } }
    function cd(e) {
        "@babel/helpers - typeof";
        return cd = typeof Symbol == "function" && typeof Symbol.iterator == "symbol" ? function (e) { return typeof e; } : function (e) { return e && typeof Symbol == "function" && e.constructor === Symbol && e !== Symbol.prototype ? "symbol" : typeof e; }, cd(e);
    }
    function ld(e, t) { if (cd(e) != "object" || !e)
        return e; var n = e[Symbol.toPrimitive]; if (n !== void 0) {
        var r = n.call(e, t || "default");
        if (cd(r) != "object")
            return r;
        throw TypeError("@@toPrimitive must return a primitive value.");
    } return (t === "string" ? String : Number)(e); }
    function ud(e) { var t = ld(e, "string"); return cd(t) == "symbol" ? t : t + ""; }
    function dd(e, t, n) { return (t = ud(t)) in e ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 }) : e[t] = n, e; }
    function fd(e, t) { var n = Object.keys(e); if (Object.getOwnPropertySymbols) {
        var r = Object.getOwnPropertySymbols(e);
        t && (r = r.filter(function (t) { return Object.getOwnPropertyDescriptor(e, t).enumerable; })), n.push.apply(n, r);
    } return n; }
    function pd(e) { for (var t = 1; t < arguments.length; t++) {
        var n = arguments[t] == null ? {} : arguments[t];
        t % 2 ? fd(Object(n), !0).forEach(function (t) { dd(e, t, n[t]); }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(n)) : fd(Object(n)).forEach(function (t) { Object.defineProperty(e, t, Object.getOwnPropertyDescriptor(n, t)); });
    } return e; }
    function md(e, t) { Ri(t); try {
        var n_37 = hd(e, t), r_31 = new id(n_37, t.transforms, !!t.enableLegacyBabel5ModuleInterop, t).transform(), i_20 = { code: r_31.code };
        if (t.sourceMapOptions) {
            if (!t.filePath)
                throw Error("filePath must be specified when generating a source map.");
            i_20 = pd(pd({}, i_20), {}, { sourceMap: wi(r_31, t.filePath, t.sourceMapOptions, e, n_37.tokenProcessor.tokens) });
        }
        return i_20;
    }
    catch (e) {
        throw t.filePath && (e.message = "Error transforming ".concat(t.filePath, ": ").concat(e.message)), e;
    } }
    function hd(e, t) { var n = t.transforms.includes("jsx"), r = t.transforms.includes("typescript"), i = t.transforms.includes("flow"), a = t.disableESTransforms === !0, o = Ou(e, n, r, i), s = o.tokens, c = o.scopes, l = new Ni(e, s), u = new Di(l), d = new Au(e, s, i, a, u), f = !!t.enableLegacyTypeScriptModuleInterop, p = null; return t.transforms.includes("imports") ? (p = new Ur(l, d, f, t, t.transforms.includes("typescript"), !!t.keepUnusedImports, u), p.preprocessTokens(), Oi(d, c, p.getGlobalNames()), t.transforms.includes("typescript") && !t.keepUnusedImports && p.pruneTypeOnlyImports()) : t.transforms.includes("typescript") && !t.keepUnusedImports && Oi(d, c, ad(d)), { tokenProcessor: d, scopes: c, nameManager: l, importProcessor: p, helperManager: u }; }
    var gd = "$react", _d = { line: 1, column: 1 };
    function vd(e) { try {
        return JSON.stringify({ script: yd(e) });
    }
    catch (e) {
        return JSON.stringify(Fd(e));
    } }
    function yd(e) { var t = bd(e), n = xd(t); return Sd(n), Dd(t, n); }
    function bd(e) { try {
        return md(e, { transforms: ["typescript", "jsx"], jsxRuntime: "classic", jsxPragma: "".concat(gd, ".createElement"), jsxFragmentPragma: "".concat(gd, ".Fragment"), production: !0, keepUnusedImports: !0, disableESTransforms: !0 }).code;
    }
    catch (e) {
        var t_64 = e.loc, n_38 = e.message;
        throw Pd(t_64 == null ? _d : t_64, n_38);
    } }
    function xd(e) { try {
        return mn(e, { ecmaVersion: 2022, sourceType: "module", locations: !0 });
    }
    catch (e) {
        var t_65 = e.loc, n_39 = e.message;
        throw Pd(t_65 ? { line: t_65.line, column: t_65.column + 1 } : _d, n_39);
    } }
    function Sd(e) { var t = [{ value: e, isInFunction: !1 }]; for (var e_121 = t.pop(); e_121; e_121 = t.pop()) {
        var n_40 = e_121.value, r_32 = e_121.isInFunction;
        if (typeof n_40 != "object" || !n_40)
            continue;
        Td(n_40) && Cd(n_40, r_32);
        var i_21 = Td(n_40) && n_40.type.indexOf("Function") >= 0;
        for (var _b = 0, _f = Object.entries(n_40); _b < _f.length; _b++) {
            var _g = _f[_b], e_122 = _g[0], a_8 = _g[1];
            e_122 !== "loc" && t.push({ value: a_8, isInFunction: r_32 || i_21 });
        }
    } }
    function Cd(e, t) { e.type === "ImportExpression" && Nd(e, "import() is not possible in a layout"), e.type === "MetaProperty" && Ed(e) && Nd(e, "import.meta is not possible in a layout"), !t && (e.type === "AwaitExpression" || wd(e)) && Nd(e, "await is only possible in a function"); }
    function wd(e) { return e.type === "ForOfStatement" && e.await; }
    function Td(e) { return "type" in e; }
    function Ed(e) { return e.meta.name === "import"; }
    function Dd(e, t) { var n = ["var ".concat(gd, " = require(\"react\");")], r = [], i = []; for (var _b = 0, _f = t.body; _b < _f.length; _b++) {
        var a_9 = _f[_b];
        switch (a_9.type) {
            case "ImportDeclaration":
                n.push(Od(a_9)), r.push(jd(e, a_9.start, a_9.end));
                break;
            case "ExportDefaultDeclaration":
                i.push(kd(a_9, r));
                break;
            case "ExportNamedDeclaration":
                i.push.apply(i, Ad(e, a_9, r));
                break;
            case "ExportAllDeclaration": Nd(a_9, "only what the layout defines can be exported");
        }
    } if (i.length === 0)
        throw Pd(_d, "expected a component that is exported by default"); var a = i.slice(-1)[0]; return "\"use strict\";".concat(n.join("")).concat(Md(e, r), "\n").concat(a == null ? "" : a); }
    function Od(e) { return e.source.value !== "react" && Nd(e, "only \"react\" can be imported, not \"".concat(String(e.source.value), "\"")), e.specifiers.map(function (e) { if (e.type !== "ImportSpecifier")
        return "var ".concat(e.local.name, " = ").concat(gd, ";"); var t = e.imported, n = t.type === "Identifier" ? t.name : String(t.value), r = n === "default" ? gd : "".concat(gd, "[").concat(JSON.stringify(n), "]"); return "var ".concat(e.local.name, " = ").concat(r, ";"); }).join(""); }
    function kd(e, t) { var n = e.declaration, r = n.type === "FunctionDeclaration" || n.type === "ClassDeclaration"; return r && n.id ? (t.push({ start: e.start, end: n.start, text: "" }), "exports.default = ".concat(n.id.name, ";")) : (t.push({ start: e.start, end: n.start, text: "var $layout = " }), r && t.push({ start: n.end, end: n.end, text: ";" }), "exports.default = $layout;"); }
    function Ad(e, t, n) { return t.source && Nd(t, "only what the layout defines can be exported"), t.declaration ? (n.push({ start: t.start, end: t.declaration.start, text: "" }), []) : (n.push(jd(e, t.start, t.end)), t.specifiers.flatMap(function (_b) {
        var e = _b.exported, t = _b.local;
        return (e.type === "Identifier" ? e.name : e.value) === "default" && t.type === "Identifier" ? ["exports.default = ".concat(t.name, ";")] : [];
    })); }
    function jd(e, t, n) { return { start: t, end: n, text: e.slice(t, n).replace(/[^\n]+/g, "") }; }
    function Md(e, t) { var n = "", r = 0; for (var _b = 0, t_66 = t; _b < t_66.length; _b++) {
        var _f = t_66[_b], i_22 = _f.start, a_10 = _f.end, o_9 = _f.text;
        n += e.slice(r, i_22) + o_9, r = a_10;
    } return n + e.slice(r); }
    function Nd(e, t) { var n; var r = (n = e.loc) == null ? void 0 : n.start; throw Pd(r ? { line: r.line, column: r.column + 1 } : _d, t); }
    function Pd(e, t) { return Object.assign(Error(t), { place: e }); }
    function Fd(e) { var _b = e.place, t = _b === void 0 ? _d : _b, n = e.message, r = String(n); return /maximum (call )?stack/i.test(r) ? pd(pd({}, _d), {}, { message: "it is nested too deeply" }) : pd(pd({}, t), {}, { message: r.replace(/\s*\(\d+:\d+\)$/, "").trim() }); }
    return e.compileLayout = vd, e;
})({});
