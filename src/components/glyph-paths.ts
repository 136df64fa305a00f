/** The few drawings that primitives need on both sides; separate constants, so a client leaf ships only its own. */
export const alertPath =
  "M8 5.5V8.5M8 10.9v.1M6.9 2.6 1.8 11.4a1.3 1.3 0 0 0 1.1 1.9h10.2a1.3 1.3 0 0 0 1.1-1.9L9.1 2.6a1.3 1.3 0 0 0-2.2 0Z";
export const checkCirclePath = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM5.5 8.2l1.8 1.8 3.2-3.6";
export const infoPath = "M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.5v3.3M8 5.2v.1";
export const chevronDownPath = "m4 6 4 4 4-4";
export const closePath = "m4 4 8 8m0-8-8 8";
export const eyePath = "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0Z";
export const eyeOffPath =
  "M6.4 4A6 6 0 0 1 8 3.8c4 0 6.5 4.2 6.5 4.2a11 11 0 0 1-1.8 2.2M4 5.2A10.6 10.6 0 0 0 1.5 8S4 12.2 8 12.2a6.2 6.2 0 0 0 2.7-.6M2.5 2.5l11 11";
