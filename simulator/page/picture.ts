/** The platforms' clients send photos as JPEG; a longest side of 1,280 is what they keep. */
const LONGEST_SIDE = 1280;
const QUALITY = 0.85;
const DATA_URL_HEAD = /^[^,]*,/;

/** The picked picture as a client would send it; JPEG and PNG go as they are. */
export async function toSendable(file: File): Promise<File> {
  if (file.type === "image/jpeg" || file.type === "image/png") return file;
  const picture = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("the browser cannot draw");
  // JPEG has no transparency; without this it turns black.
  pen.fillStyle = "white";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, "image/jpeg", QUALITY);
  });
  if (!blob) throw new Error("the browser could not read this picture");
  return new File([blob], "photo.jpg", { type: "image/jpeg" });
}

export function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(DATA_URL_HEAD, ""));
    reader.onerror = () => reject(new Error("the browser could not read this file"));
    reader.readAsDataURL(file);
  });
}
